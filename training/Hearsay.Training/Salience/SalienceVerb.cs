using System.Globalization;
using System.Text;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Learns whom pronouns stand for, and writes the weights as a lexicon that people can read.</summary>
internal static class SalienceVerb
{
    // A source of PolNeAR is what the weights are for; GUM's pronouns are many, and most are none.
    private const double PolnearWeight = 4;

    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--gold</c>: the antecedents that were decided on; <c>--out</c>: the lexicon.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var gold = options["gold"] ?? Path.Combine("bench", "holders", "polnear-dev.tsv");
        var file = options["out"] ?? Path.Combine("languages", "en", "holders", "salience.txt");
        var workshop = new ModelWorkshop(shared, ".");
        List<PronounExample> gum = [],
            test = [],
            polnear = [];
        SalienceExamples.AddGum(workshop.FreeTreebank("gum", "train"), 1, gum);
        SalienceExamples.AddGum(workshop.FreeTreebank("gum", "dev"), 1, test);
        SalienceExamples.AddPolnear(workshop.Corpus("polnear"), gold, PolnearWeight, polnear);
        Report("GUM alone", gum);
        Report("PolNeAR alone", polnear);
        var fit = Report("both", [.. gum, .. polnear]);
        File.WriteAllText(file, Lexicon(fit));
        return 0;

        SalienceFit Report(string name, List<PronounExample> examples)
        {
            var fit = new SalienceFit();
            fit.Fit(examples);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {examples.Count} pronouns; right on GUM train {fit.Accuracy(gum):P1}, dev {fit.Accuracy(test):P1}, PolNeAR {fit.Accuracy(polnear):P1}"
                )
            );
            return fit;
        }
    }

    private static string Lexicon(SalienceFit fit)
    {
        var lines = new StringBuilder(
            "# How much each feature of a mention speaks for whom it stands for, for a pronoun that may stand for him too.\n"
                + "# FEATURE TAB weight for \"he\" and \"she\" TAB for \"it\" TAB for \"they\".\n"
                + "# Source: learnt by `training salience` from GUM's coreference (free genres, annotation CC BY 4.0) and from\n"
                + "# bench/holders/polnear-dev.tsv without the part that is held out.\n"
        );
        for (var feature = 0; feature < Salience.Features.Length; feature++)
        {
            lines.Append(Salience.Features[feature]);
            for (var form = 0; form < 3; form++)
            {
                lines.Append('\t').Append(fit.WeightOf(form, feature).ToString(CultureInfo.InvariantCulture));
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }
}
