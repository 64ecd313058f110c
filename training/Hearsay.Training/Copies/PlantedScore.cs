using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Copies;

/// <summary>Scores how many characters of planted passages are found, and how many others are taken for copies.</summary>
internal static class PlantedScore
{
    private const int Count = 300;

    /// <summary>Prints precision, recall and F1 over characters for each kind of edit, both halves.</summary>
    public static void Print(string shared, string? misses)
    {
        Console.WriteLine(
            "| half | planted | passages | words kept in order % | precision | recall | F1 | of its own kind % |"
        );
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (
            var (half, heldOut, seed) in new[] { ("developed on", false, 20260917ul), ("held out", true, 77001ul) }
        )
        {
            var corpus = new PlantedCorpus(shared, heldOut);
            var show = heldOut ? null : misses;
            Print(half, "verbatim", corpus, corpus.Plant(Count, seed, (_, taken) => taken), show);
            Print(half, "light", corpus, corpus.Plant(Count, seed + 1, (edits, taken) => edits.Light(taken)), show);
            Print(half, "heavy", corpus, corpus.Plant(Count, seed + 2, (edits, taken) => edits.Heavy(taken)), show);
        }
    }

    private static void Print(
        string half,
        string name,
        PlantedCorpus corpus,
        IEnumerable<PlantedCase> plants,
        string? misses
    )
    {
        var planted = plants.ToDictionary(plant => plant.Id, StringComparer.Ordinal);
        var index = new CopyIndex();
        foreach (var (id, text) in corpus.Sources)
        {
            index.Add(id, text, Provenance.Unknown);
        }

        foreach (var plant in planted.Values)
        {
            index.Add(plant.Id, plant.Text, Provenance.Unknown);
        }

        var counts = new PlantedCounts();
        var found = index.Find();
        var passages = planted.Keys.ToDictionary(id => id, _ => new List<(string, Extent, Extent, CopyKind)>());
        foreach (var pair in found.Pairs)
        {
            var (one, other) = (found.Reports[pair.First].Id, found.Reports[pair.Second].Id);
            foreach (var passage in pair.Passages)
            {
                Put(one, other, passage.First, passage.Second, passage.Kind);
                Put(other, one, passage.Second, passage.First, passage.Kind);
            }
        }

        // Two hosts may hold passages of one source: what they share with each other is not scored.
        void Put(string id, string other, Extent extent, Extent there, CopyKind kind)
        {
            if (planted.ContainsKey(id) && !planted.ContainsKey(other))
            {
                passages[id].Add((other, extent, there, kind));
            }
        }

        var texts = corpus.Sources.ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        foreach (var plant in planted.Values)
        {
            counts.Add(plant, passages[plant.Id], name, texts[plant.Source]);
            if (misses == name)
            {
                PrintMisses(plant, passages[plant.Id], texts[plant.Source]);
            }
        }

        Console.WriteLine(counts.Row(half, name, Count));
    }

    private static void PrintMisses(
        PlantedCase plant,
        List<(string Source, Extent, Extent, CopyKind)> found,
        string text
    )
    {
        Console.WriteLine(
            $"== {plant.Id} from {plant.Source}\n   PLANTED {plant.Planted.In(plant.Text)}\n   TAKEN {plant.Taken.In(text)}"
        );
        foreach (var (source, here, _, kind) in found)
        {
            Console.WriteLine($"   {(source == plant.Source ? "" : "OTHER ")}{kind} {here.In(plant.Text)}");
        }
    }
}
