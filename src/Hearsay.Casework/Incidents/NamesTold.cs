using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The words of names that reports name, and by which their outlets are called.</summary>
internal sealed class NamesTold(IReadOnlyList<CaseReport> reports)
{
    private const int Shortest = 4;
    private readonly Dictionary<int, Dictionary<string, Extent?>> _names = [];
    private readonly HashSet<string> _common = Common(reports);

    /// <summary>The words of a report's names, folded, each with its first place; without one where only the outlet is called so.</summary>
    public Dictionary<string, Extent?> Of(int report)
    {
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

        AddOutlet(reports[report].Reading.Provenance.Outlet ?? "", names);
        return names;
    }

    // "Radio Tellick": a town's own station tells of the town, though it need not name it. "Radio" is no name.
    private void AddOutlet(string outlet, Dictionary<string, Extent?> names)
    {
        foreach (var part in outlet.AsSpan().SplitAny(" ,()&"))
        {
            var word = outlet[part];
            if (word.Length >= Shortest && char.IsUpper(word[0]) && !_common.Contains(word.ToLowerInvariant()))
            {
                names.TryAdd(word.ToLowerInvariant(), null);
            }
        }
    }

    private static HashSet<string> Common(IReadOnlyList<CaseReport> reports)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var text = report.Reading.Text;
            for (var i = 0; i < text.TokenCount; i++)
            {
                var word = text.CharactersOf(i);
                if (word.Length >= Shortest && char.IsLower(word[0]))
                {
                    words.Add(word.ToString());
                }
            }
        }

        return words;
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
        [
            .. from name in names
            let place = Of(report)[name]
            where place is not null
            select new CasePassage(report, place.Value, false),
        ];
}
