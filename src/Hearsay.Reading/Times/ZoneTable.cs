using Hearsay.Language;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading;

/// <summary>The abbreviations and names of zones, out of <c>languages/en/times/zones.txt</c>.</summary>
internal sealed class ZoneTable
{
    private static readonly OffsetPattern Signed = OffsetPattern.CreateWithInvariantCulture("+HH:mm");
    private readonly WordTable<ZoneEntry> _abbreviations = new();
    private readonly PhraseTable<ZoneEntry> _names = new();

    private ZoneTable()
    {
        foreach (var fields in LexiconText.Read(typeof(ZoneTable).Assembly, "en/times/zones.txt"))
        {
            var name = fields[1] == "name";
            var offset = Signed.Parse(fields[2]).TryGetValue(Offset.Zero, out var value) ? value : (Offset?)null;
            var fixedOffset = fields[1] == "fixed" || fields[2] == "fixed";
            ZoneCandidate[] zones =
            [
                .. fields[3]
                    .Split(',')
                    .Select(zone => new ZoneCandidate(zone, fixedOffset ? Offset.Zero : offset, fixedOffset)
                    {
                        Abbreviation = name ? "" : fields[0].ToUpperInvariant(),
                    }),
            ];
            var entry = new ZoneEntry(zones, offset is not null && !fixedOffset);
            if (name)
            {
                _names.Put(fields[0], entry);
            }
            else
            {
                var before = _abbreviations.TryGet(fields[0], out var other) ? other.Candidates : [];
                _abbreviations.Put(fields[0], entry with { Candidates = [.. before, .. zones] });
            }
        }
    }

    public static ZoneTable English { get; } = new();

    /// <summary>An abbreviation at a token, in capitals.</summary>
    public bool TryAbbreviation(AnnotatedText text, int token, out ZoneEntry entry)
    {
        entry = default!;
        var word = text.CharactersOf(token);
        return word.Length is >= 1 and <= 5
            && char.IsAsciiLetterUpper(word[0])
            && ((text.Shapes[token] & TokenShape.AllCapitals) != 0 || word.Length == 1)
            && _abbreviations.TryGet(text, token, out entry);
    }

    /// <summary>A name such as "Eastern Standard", which "time" must follow.</summary>
    public bool TryName(AnnotatedText text, int token, out int end, out ZoneEntry entry) =>
        _names.TryMatch(text, token, out end, out entry);
}
