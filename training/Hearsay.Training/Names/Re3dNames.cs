using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The names of re3d: the marked phrases that hold one.</summary>
/// <remarks>
/// re3d keeps what a machine had marked beforehand besides what people marked. The machine's marks count where they lie in
/// no name that people marked. A country that is both place and organisation (it acts) counts as the place.
/// </remarks>
internal sealed class Re3dNames(Annotator annotator, NameCore core, NameGold gold)
{
    private static readonly string[] Months =
    [
        .. "January February March April May June July August September October November December".Split(' '),
        .. "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.".Split(' '),
    ];

    /// <summary>A document's text with its names.</summary>
    public NameDocument Read(Re3dDocument document, int weight)
    {
        var text = annotator.Annotate(document.Text);
        var found = new List<(NameRun Name, bool Person)>();
        foreach (var (kind, extent, byHand) in document.Marked)
        {
            if (
                Type(kind) is { } type
                && (byHand || !IsMistaken(text, extent, type))
                && Tokens(text, extent) is var (first, end)
                && core.Find(text, first, end, type) is { } name
            )
            {
                found.Add((name, byHand));
            }
        }

        // Of equal extents the place first, then what people said; a machine's longer name gives way to a person's.
        var names = found
            .Where(one =>
                one.Person
                || !found.Exists(other =>
                    other.Person
                    && other.Name.First < one.Name.End
                    && one.Name.First < other.Name.End
                    && (other.Name.First, other.Name.End) != (one.Name.First, one.Name.End)
                )
            )
            .OrderBy(one =>
                one.Name.Type == (int)NameType.Place ? 0
                : one.Person ? 1
                : 2
            )
            .Select(one => one.Name);
        var all = gold.WithLists(text, names);
        var labels = NameDocument.Label(text.TokenCount, all);
        return new NameDocument(text, Complete(text, labels), weight);
    }

    // The machine took months for persons, and any word for a vehicle.
    private static bool IsMistaken(AnnotatedText text, Extent extent, int type) =>
        type == (int)NameType.Equipment
        || extent.In(text.Text).IndexOfAnyInRange('0', '9') >= 0
        || Array.Exists(Months, month => extent.In(text.Text).SequenceEqual(month));

    // A name that is marked once in a text names the same wherever else it stands there by itself.
    private static byte[] Complete(AnnotatedText text, byte[] labels)
    {
        foreach (var name in NameDocument.Names(labels).ToList())
        {
            var length = name.End - name.First;
            for (var i = 0; i + length <= labels.Length; i++)
            {
                if (
                    labels.AsSpan(i, length).IndexOfAnyExcept(NameLabel.None) < 0
                    && Enumerable
                        .Range(0, length)
                        .All(k => text.CharactersOf(i + k).SequenceEqual(text.CharactersOf(name.First + k)))
                    && !IsCapital(text, labels, i - 1)
                    && !IsCapital(text, labels, i + length)
                )
                {
                    labels.AsSpan(i, length).Fill(NameLabel.Inside(name.Type));
                    labels[i] = NameLabel.Begin(name.Type);
                }
            }
        }

        return labels;
    }

    private static bool IsCapital(AnnotatedText text, byte[] labels, int i) =>
        (uint)i < (uint)labels.Length
        && labels[i] == NameLabel.None
        && (text.Shapes[i] & (TokenShape.Capitalised | TokenShape.SentenceStart)) == TokenShape.Capitalised;

    private static int? Type(string kind) =>
        kind switch
        {
            "Person" => (int)NameType.Person,
            "Organisation" => (int)NameType.Organization,
            "Location" => (int)NameType.Place,
            "Nationality" => (int)NameType.Group,
            "Weapon" or "Vehicle" or "MilitaryPlatform" => (int)NameType.Equipment,
            "DocumentReference" => NameLabel.OtherType,
            _ => null,
        };

    private static (int First, int End)? Tokens(AnnotatedText text, Extent extent)
    {
        var first = text.TokenAt(extent.Start);
        var last = extent.Length == 0 ? -1 : text.TokenAt(extent.End - 1);
        return last >= first && last < text.TokenCount && text.Starts[first] == extent.Start ? (first, last + 1) : null;
    }
}
