namespace Hearsay.Training;

/// <summary>Scores the names' recogniser on what was kept aside: F1 by type, extents and type both exact.</summary>
internal static class NamesScoreVerb
{
    private static readonly string[] Types = ["person", "organization", "place", "group", "equipment"];

    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--models</c>: the folder of the weight files, <c>languages/en/models</c> unless told;
    /// <c>--errors</c>: prints what differs as well.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var workshop = new ModelWorkshop(shared, options["models"] ?? Path.Combine("languages", "en", "models"));
        var corpus = new NameCorpus(workshop);
        var tagger = workshop.Names ?? throw new FileNotFoundException("There is no names.bin.");
        Console.WriteLine("| names | " + string.Join(" | ", Types) + " | all |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", Types.Length + 1)));
        var sets = new (string Name, Func<List<NameDocument>> Read)[]
        {
            ("re3d, kept aside", corpus.Re3dKept),
            ("GUM dev", () => corpus.GumKept("dev")),
            ("GUM test", () => corpus.GumKept("test")),
        };
        foreach (var (name, read) in sets)
        {
            var documents = read();
            var scores = new NameScores(Types.Length);
            foreach (var document in documents)
            {
                var labels = new byte[document.Text.TokenCount];
                tagger.Tag(document.Text, document.Places, labels);
                scores.Add(document, labels, options["errors"] == name[..4] ? Console.Error : null);
            }

            Console.WriteLine($"| {name} | {string.Join(" | ", scores.Columns())} |");
        }

        return 0;
    }
}
