namespace Hearsay.Training;

/// <summary>Prints how well the treebanks are annotated, from their raw texts.</summary>
internal static class ScoreVerb
{
    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--parts</c>: parts of treebanks, as "ewt-dev,gum-dev", parted by commas; <c>--errors</c>: how many of
    /// the commonest confusions of tags to print.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var workshop = new ModelWorkshop(shared, options["models"] ?? Path.Combine("languages", "en", "models"));
        Console.WriteLine("| treebank | words | sentences | parts of speech | lemmas | UAS | LAS |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var part in (options["parts"] ?? "ewt-test,gum-test").Split(','))
        {
            var score = new TreebankScore();
            var annotator = workshop.Annotator;
            var name = part.Split('-');
            foreach (var document in workshop.Treebank(name[0], name[1]))
            {
                score.Add(document, annotator.Annotate(document.Text));
            }

            Console.WriteLine(score.Row(part));
            foreach (
                var (pair, count) in score
                    .Confusions.OrderByDescending(pair => pair.Value)
                    .Take(int.Parse(options["errors"] ?? "0", System.Globalization.CultureInfo.InvariantCulture))
            )
            {
                Console.WriteLine($"    {pair} {count}");
            }
        }

        return 0;
    }
}
