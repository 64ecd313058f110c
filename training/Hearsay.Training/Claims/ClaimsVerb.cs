using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Prints what a model of claims finds, as the scorer takes it.</summary>
internal static class ClaimsVerb
{
    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--model</c>: a weight file; <c>--part</c>: "dev" unless told; <c>--out</c>: the output's name.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var model = ClaimModel.Read(WeightFile.Open(File.ReadAllBytes(options.Needed("model"))));
        var stages = EnglishReader.BeforeClaims();
        var articles = PolnearReader
            .Read(Path.Combine(shared, "corpora", "polnear"), options["part"] ?? "dev")
            .Select(article => new ClaimArticle(article, Annotator.English, stages))
            .ToList();
        foreach (var leaning in (options["leanings"] ?? "0").Split(','))
        {
            var finder = new LearntFinder(model, float.Parse(leaning, CultureInfo.InvariantCulture));
            using var output = new StreamWriter(options.Needed("out") + leaning + ".jsonl");
            foreach (var article in articles)
            {
                output.WriteLine(Print(article, finder.Find(article.Text, article.Rules)));
            }
        }

        return 0;
    }

    private static string Print(ClaimArticle article, List<ClaimDraft> claims)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{article.Article.Id}\",\"claims\":[");
        foreach (var claim in claims)
        {
            line.Append(line[^1] == '}' ? "," : "")
                .Append("{\"cue\":")
                .Append(Json(article, [claim.Cue, claim.CueTail]));
            line.Append(",\"source\":").Append(Json(article, [claim.Source]));
            line.Append(",\"content\":").Append(Json(article, claim.Content)).Append('}');
        }

        return line.Append("]}").ToString();
    }

    private static string Json(ClaimArticle article, List<(int First, int End)> parts) =>
        "["
        + string.Join(
            ",",
            parts
                .Where(part => part.End > part.First)
                .Select(part =>
                {
                    var text = article.Text.Text;
                    var extent = text.CodePoints.FromUtf16(text.ExtentOf(part.First, part.End));
                    return string.Create(CultureInfo.InvariantCulture, $"[{extent.Start},{extent.End}]");
                })
        )
        + "]";
}
