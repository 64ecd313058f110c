using System.Globalization;
using System.Text;

namespace Hearsay.Training;

/// <summary>Reads treebanks in the CoNLL-U format (universaldependencies.org/format.html). Empty words are passed over.</summary>
internal sealed class ConlluReader
{
    private readonly StringBuilder _text = new();
    private readonly List<TreebankWord> _words = [];
    private readonly List<string[]> _rows = [];
    private string _id = "";
    private bool _paragraph;
    private bool _space;
    private int _sentences;
    private int _contractions;

    /// <summary>The documents of a file, in order.</summary>
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        var reader = new ConlluReader();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (reader.Take() is { } document)
                {
                    yield return document;
                }

                reader._id = line["# newdoc id = ".Length..];
            }
            else if (
                line.StartsWith("# newpar", StringComparison.Ordinal)
                && !line.StartsWith("# newpar_", StringComparison.Ordinal)
            )
            {
                reader._paragraph = true;
            }
            else if (line.Length == 0)
            {
                reader.EndSentence();
            }
            else if (line[0] != '#')
            {
                reader._rows.Add(line.Split('\t'));
            }
        }

        reader.EndSentence();
        if (reader.Take() is { } last)
        {
            yield return last;
        }
    }

    private TreebankDocument? Take()
    {
        var document =
            _words.Count == 0 ? null : new TreebankDocument(_id, _text.ToString(), _words.ToArray(), _sentences);
        _text.Clear();
        _words.Clear();
        (_space, _paragraph, _sentences) = (false, false, 0);
        return document;
    }

    private void EndSentence()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        if (_paragraph && _words.Count > 0)
        {
            _text.Append("\n\n");
            _space = false;
        }

        _paragraph = false;
        var first = _words.Count;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            var start = Append(row[1]);
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash < 0)
            {
                AddWord(row, start, _text.Length, first, -1);
            }
            else
            {
                var count = Number(row[0][(dash + 1)..]) - Number(row[0][..dash]) + 1;
                AddContraction(
                    _rows.Skip(i + 1).Where(r => !r[0].Contains('.', StringComparison.Ordinal)).Take(count),
                    row[1],
                    start,
                    first
                );
                i += count;
            }

            _space = !row[9].Split('|').Contains("SpaceAfter=No");
        }

        _rows.Clear();
        _sentences++;
    }

    private int Append(string form)
    {
        if (_space && _text.Length > 0)
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        _text.Append(form);
        return start;
    }

    // "don't" is "do" and "n't": where the words spell the contraction, each stands on its own letters.
    private void AddContraction(IEnumerable<string[]> words, string form, int start, int first)
    {
        var list = words.ToList();
        var spelt = string.Equals(
            string.Concat(list.Select(word => word[1])),
            form,
            StringComparison.OrdinalIgnoreCase
        );
        var at = start;
        foreach (var word in list)
        {
            var from = spelt ? at : start;
            var to = spelt ? at += word[1].Length : start + form.Length;
            AddWord(word, from, to, first, _contractions);
        }

        _contractions++;
    }

    private void AddWord(string[] row, int start, int end, int first, int contraction)
    {
        var head = Number(row[6]);
        _words.Add(
            new TreebankWord(
                start,
                end,
                row[1],
                row[2],
                row[3],
                row[4],
                head == 0 ? -1 : first + head - 1,
                row[7],
                _sentences,
                contraction,
                row[9]
            )
        );
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
