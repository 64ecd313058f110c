using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The clocks of capitals and of cities often in the news, out of <c>languages/en/times/cities.txt</c>.</summary>
internal sealed class CityZones : IZoneFinder
{
    private readonly PhraseTable<(string Zone, bool People)> _zones = new();

    private CityZones()
    {
        foreach (var fields in LexiconText.Read(typeof(CityZones).Assembly, "en/times/cities.txt"))
        {
            _zones.Put(fields[0], (fields[1], fields.Length > 2));
        }
    }

    public static CityZones English { get; } = new();

    /// <inheritdoc/>
    public string? FindZone(AnnotatedText text, int token, out int end) => Find(text, token, people: true, out end);

    /// <summary>The same for places alone.</summary>
    public string? FindPlace(AnnotatedText text, int token, out int end) => Find(text, token, people: false, out end);

    private string? Find(AnnotatedText text, int token, bool people, out int end) =>
        (text.Shapes[token] & TokenShape.Capitalised) != 0
        && _zones.TryMatch(text, token, out end, out var entry)
        && (people || !entry.People)
            ? entry.Zone
            : Nothing(token, out end);

    private static string? Nothing(int token, out int end)
    {
        end = token;
        return null;
    }
}
