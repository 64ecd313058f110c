using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The names that CoreNLP marked in PolNeAR: many, and now and then wrong.</summary>
internal sealed class SilverNames(Annotator annotator, NameCore core, NameGold gold)
{
    /// <summary>The documents of a part.</summary>
    /// <param name="folder">PolNeAR's folder of the part, with <c>corenlp.tsv</c> and <c>text/</c>.</param>
    public IEnumerable<NameDocument> Read(string folder)
    {
        var rows = new List<string[]>();
        string? id = null;
        foreach (var line in File.ReadLines(Path.Combine(folder, "corenlp.tsv")))
        {
            if (line.StartsWith("#doc ", StringComparison.Ordinal))
            {
                if (id is not null)
                {
                    yield return Document(folder, id, rows);
                }

                id = line["#doc ".Length..];
                rows.Clear();
            }
            else if (line.Length > 0 && line.Split('\t') is { Length: 8 } row)
            {
                rows.Add(row);
            }
        }

        if (id is not null)
        {
            yield return Document(folder, id, rows);
        }
    }

    private NameDocument Document(string folder, string id, List<string[]> rows)
    {
        var text = annotator.Annotate(File.ReadAllText(Path.Combine(folder, "text", id + ".txt")));
        var names = new List<NameRun>();
        for (var i = 0; i < rows.Count; )
        {
            var end = i + 1;
            while (end < rows.Count && rows[end][3] == rows[i][3] && rows[end][0] != "," && rows[i][0] != ",")
            {
                end++;
            }

            if (Type(rows[i][3]) is { } type && rows[i][0] != ",")
            {
                var first = text.TokenAt(text.CodePoints.ToUtf16(Number(rows[i][6])));
                var last = text.TokenAt(text.CodePoints.ToUtf16(Number(rows[end - 1][7])) - 1);
                if (first <= last && last < text.TokenCount)
                {
                    var own =
                        type == (int)NameType.Person
                            ? core.SkipTitles(text, first, last + 1)
                            : NameCore.SkipDeterminers(text, first, last + 1);
                    names.Add(new NameRun(own, last + 1, type));
                }
            }

            i = end;
        }

        return new NameDocument(
            text,
            NameDocument.Label(text.TokenCount, gold.WithLists(text, names)),
            1,
            Silver: true
        );
    }

    private static int? Type(string label) =>
        label switch
        {
            "PERSON" => (int)NameType.Person,
            "ORGANIZATION" => (int)NameType.Organization,
            "LOCATION" => (int)NameType.Place,
            "MISC" => NameLabel.OtherType,
            _ => null,
        };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
