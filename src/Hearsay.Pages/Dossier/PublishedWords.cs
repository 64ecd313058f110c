using System.Globalization;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Says when a report was published.</summary>
internal static class PublishedWords
{
    /// <summary>E.g. "28 Mar 2027", "28 Mar 2027, 09:20" or "28 Mar 2027, 09:20 +02:00".</summary>
    public static string Of(PublicationTime published)
    {
        var day = Of(published.Date);
        if (published.Time is not { } time)
        {
            return day;
        }

        var clock = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return published.Offset is { } offset
            ? $"{day}, {clock} {(offset == Offset.Zero ? "UTC" : offset.ToString("m", CultureInfo.InvariantCulture))}"
            : $"{day}, {clock}";
    }

    /// <summary>E.g. "28 Mar 2027".</summary>
    public static string Of(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>E.g. "28 Mar 2027" or "28 Mar – 1 Apr 2027".</summary>
    public static string Between(LocalDate first, LocalDate last) =>
        first == last ? Of(first)
        : first.Year == last.Year ? $"{first.ToString("d MMM", CultureInfo.InvariantCulture)} – {Of(last)}"
        : $"{Of(first)} – {Of(last)}";
}
