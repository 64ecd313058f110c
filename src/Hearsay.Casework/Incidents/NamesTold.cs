using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The words of names that reports name.</summary>
internal sealed class NamesTold(IReadOnlyList<CaseReport> reports)
{
    private readonly Dictionary<int, Dictionary<string, Extent>> _names = [];

    /// <summary>The words of a report's names, folded, each with its first place.</summary>
    public Dictionary<string, Extent> Of(int report)
    {
        const int Shortest = 4;
        if (_names.TryGetValue(report, out var names))
        {
            return names;
        }

        _names[report] = names = new(StringComparer.Ordinal);
        var text = reports[report].Reading.Text;
        for (var i = 0; i < text.TokenCount; i++)
        {
            var word = text.CharactersOf(i);
            if (
                text.Tags[i] == PartOfSpeech.Propn
                && word.Length >= Shortest
                && char.IsUpper(word[0])
                && !ContentWords.IsLight(text, i)
            )
            {
                names.TryAdd(word.ToString().ToLowerInvariant(), text.ExtentOf(i));
            }
        }

        return names;
    }

    /// <summary>The words of a report's names that two or more of others name, in order of the alphabet.</summary>
    public List<string> Shared(int report, IReadOnlyCollection<int> others) =>
        [
            .. Of(report)
                .Keys.Where(name => others.Count(other => Of(other).ContainsKey(name)) > 1)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Where a report names them.</summary>
    public IReadOnlyList<CasePassage> PassagesOf(int report, List<string> names) =>
        [.. names.Select(name => new CasePassage(report, Of(report)[name], false))];
}
