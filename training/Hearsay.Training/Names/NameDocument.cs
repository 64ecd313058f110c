using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>A text whose names are known: to learn from, or to measure with.</summary>
/// <param name="Text">The text, annotated as a report would be.</param>
/// <param name="Labels">A <see cref="NameLabel"/> for each token.</param>
/// <param name="Weight">How many times it is learnt from in each pass.</param>
/// <param name="Silver">Whether a machine marked it, which has habits of its own.</param>
internal sealed record NameDocument(AnnotatedText Text, byte[] Labels, int Weight, bool Silver = false)
{
    private IReadOnlyList<Place>? _places;

    /// <summary>The places that the reading finds in it.</summary>
    public IReadOnlyList<Place> Places => _places ??= FindPlaces();

    /// <summary>The names as extents of tokens with their types.</summary>
    public static IEnumerable<NameRun> Names(byte[] labels)
    {
        for (var i = 0; i < labels.Length; )
        {
            var type = NameLabel.TypeOf(labels[i]);
            var end = i + 1;
            while (end < labels.Length && type >= 0 && labels[end] == NameLabel.Inside(type))
            {
                end++;
            }

            if (type >= 0)
            {
                yield return new NameRun(i, end, type);
            }

            i = end;
        }
    }

    /// <summary>Labels for names that do not overlap; of two that do, the longer one stands.</summary>
    public static byte[] Label(int tokens, IEnumerable<NameRun> names)
    {
        var labels = new byte[tokens];
        foreach (var name in names.OrderByDescending(name => name.End - name.First).ThenBy(name => name.First))
        {
            if (name.End > name.First && labels.AsSpan(name.First, name.End - name.First).IndexOfAnyExcept((byte)0) < 0)
            {
                labels.AsSpan(name.First, name.End - name.First).Fill(NameLabel.Inside(name.Type));
                labels[name.First] = NameLabel.Begin(name.Type);
            }
        }

        return labels;
    }

    private List<Place> FindPlaces()
    {
        var draft = new ReadingDraft(Text, new Provenance());
        new PlaceStage().Read(draft);
        return draft.Places;
    }
}
