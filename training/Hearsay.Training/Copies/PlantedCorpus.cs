using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Training.Copies;

/// <summary>Reports of the MUC corpus, half to be taken from, half to be planted in.</summary>
/// <remarks>
/// The documents whose names begin with DEV are developed on, those that begin with TST are held out. Every second one is a
/// host, which is not put into the index itself. The corpus holds reports that repeat each other: a host that shares eight
/// words in a row with a source is left out, so that the rest of a host is all its own.
/// </remarks>
internal sealed class PlantedCorpus
{
    private const int WordsInARow = 8;
    private readonly List<(string Id, string Text)> _hosts = [];

    /// <summary>Reads the corpus.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="heldOut">Which part of it.</param>
    public PlantedCorpus(string shared, bool heldOut)
    {
        using var json = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(shared, "corpora", "muc", "documents.json"))
        );
        var prefix = heldOut ? "TST" : "DEV";
        var at = 0;
        foreach (var document in json.RootElement.EnumerateObject())
        {
            if (document.Name.StartsWith(prefix, StringComparison.Ordinal))
            {
                var text = document.Value.GetString()!;
                (at++ % 2 == 0 ? Sources : _hosts).Add((document.Name, text));
            }
        }

        var known = new HashSet<string>(Sources.SelectMany(source => Rows(source.Text)), StringComparer.Ordinal);
        _hosts.RemoveAll(host => Rows(host.Text).Any(known.Contains));
    }

    /// <summary>The reports that passages are taken from.</summary>
    public List<(string Id, string Text)> Sources { get; } = [];

    /// <summary>Plants passages: each in a host drawn at random, between two of its sentences.</summary>
    public IEnumerable<PlantedCase> Plant(int count, ulong seed, Func<PlantedEdits, List<string>, List<string>> edit)
    {
        var choice = new Shuffle(seed);
        var edits = new PlantedEdits(choice);
        for (var made = 0; made < count; )
        {
            var (source, text) = Sources[choice.Next(Sources.Count)];
            var (host, hostText) = _hosts[choice.Next(_hosts.Count)];
            var sentences = Sentences(text);
            var hostSentences = Sentences(hostText);
            var length = 2 + choice.Next(5);
            if (sentences.Count < length + 1 || hostSentences.Count < 4)
            {
                continue;
            }

            // Not the first sentence, which holds the header.
            var first = 1 + choice.Next(sentences.Count - length);
            var taken = sentences.GetRange(first, length);
            var planted = string.Join("  ", edit(edits, taken.ConvertAll(extent => Line(extent.In(text)))));
            if (planted.Length < 150)
            {
                continue;
            }

            var at = hostSentences[1 + choice.Next(hostSentences.Count - 1)].Start;
            var whole = $"{hostText[..at]}{planted}  {hostText[at..]}";
            yield return new PlantedCase(
                $"planted {++made} in {host}",
                whole,
                new Extent(at, at + planted.Length),
                source,
                new Extent(taken[0].Start, taken[^1].End)
            );
        }
    }

    private static IEnumerable<string> Rows(string text)
    {
        var words = text.Split([' ', '\n', '.', ',', '"', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(0, Math.Max(0, words.Length - WordsInARow + 1))
            .Select(i => string.Join(' ', words, i, WordsInARow));
    }

    private static string Line(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<Extent> Sentences(string text)
    {
        var sentences = new List<Extent>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends =
                text[i] is '.' or '?' or '!'
                && (i + 2 >= text.Length || (text[i + 1] is ' ' or '\n' && IsLong(text, i)));
            if (ends)
            {
                while (start < i && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                if (i + 1 - start > 20)
                {
                    sentences.Add(new Extent(start, i + 1));
                }

                start = i + 1;
            }
        }

        return sentences;
    }

    // "COL. VARGAS" and "U.S." end no sentence.
    private static bool IsLong(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return stop - start > 3 || char.IsDigit(text[Math.Max(0, stop - 1)]);
    }
}
