namespace Hearsay.Casework;

/// <summary>Finds what kinds of event a report speaks of.</summary>
internal static class KindReader
{
    private const int Most = 3;

    /// <summary>The kinds, the most prominent first; their weights add up to 1 at most.</summary>
    public static KindClue[] Read(IReadOnlyList<EventScan> scans)
    {
        var kinds = new KindClue[EventKinds.English.Count];
        var total = 0f;
        foreach (var scan in scans)
        {
            var text = scan.Text;
            for (var s = scan.FirstSentence; s < scan.EndSentence; s++)
            {
                var sentence = text.SentenceAt(s);
                for (var t = sentence.First; t < sentence.End; t++)
                {
                    if (scan.KindOf(t) is var kind and >= EventKinds.First)
                    {
                        var weight = scan.WeightOf(s);
                        var at = kinds[kind].Weight > 0 ? kinds[kind].At : CluePlace.Of(text.ExtentOf(t), scan.InTitle);
                        kinds[kind] = new(kind, kinds[kind].Weight + weight, at);
                        total += weight;
                    }
                }
            }
        }

        return
        [
            .. kinds
                .Where(kind => kind.Weight > 0)
                .Select(kind => kind with { Weight = kind.Weight / total })
                .OrderByDescending(kind => kind.Weight)
                .ThenBy(kind => kind.Kind)
                .Take(Most),
        ];
    }
}
