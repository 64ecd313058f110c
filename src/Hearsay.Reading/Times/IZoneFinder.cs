using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Knows the clocks of places.</summary>
internal interface IZoneFinder
{
    /// <summary>The zone of the place, or of the people, whose name starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The name's first token.</param>
    /// <param name="end">The token after the name; <paramref name="token"/> where there is none.</param>
    /// <returns>A name of the tz database; null where the place is not known or has several zones.</returns>
    string? FindZone(AnnotatedText text, int token, out int end);
}
