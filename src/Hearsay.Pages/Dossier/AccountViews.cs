using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out who says what happened, party by party.</summary>
internal sealed class AccountViews(Casebook casebook, QuestionViews views)
{
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The accounts of an incident: whom others contradict first; the unnamed, then outlets in their own voice last.</summary>
    public IReadOnlyList<AccountView> Of(int incident, IReadOnlyList<QuestionView> questions)
    {
        var entries = new Dictionary<int, List<AccountEntry>>();
        var members = new Dictionary<int, SortedSet<string>>();
        _unnamed.Clear();
        foreach (var question in questions.Where(question => question.Question.Kind != QuestionKind.Fact))
        {
            var disputed = question
                .Disputes.SelectMany(dispute => dispute.Answers)
                .Select(one => one.Index)
                .ToHashSet();
            foreach (var answer in question.Answers)
            {
                foreach (var group in answer.Answer.Assertions.GroupBy(BodyOf))
                {
                    Entries(entries, group.Key)
                        .Add(
                            new AccountEntry(
                                question,
                                answer,
                                disputed.Contains(answer.Index),
                                [.. group.Select(views.Quote)]
                            )
                        );
                    Add(members, group.Key, group.Select(VoiceOf));
                }
            }
        }

        var n = 0;
        return
        [
            .. entries
                .OrderBy(pair => RankOf(pair.Key))
                .ThenByDescending(pair => pair.Value.Exists(entry => entry.IsDisputed))
                .ThenByDescending(pair => ReportsOf(pair.Value))
                .ThenBy(pair => pair.Key)
                .Select(pair => new AccountView(
                    string.Create(CultureInfo.InvariantCulture, $"i{incident + 1}-party-{++n}"),
                    casebook.Parties.Parties[pair.Key].Name,
                    [.. members[pair.Key]],
                    casebook.Parties.Parties[pair.Key].Kind,
                    pair.Value,
                    ReportsOf(pair.Value)
                )),
        ];
    }

    // Who is named, then who is not, then outlets in their own voice.
    private int RankOf(int party) =>
        casebook.Parties.Parties[party].Kind switch
        {
            PartyKind.Named => 0,
            PartyKind.Unnamed => 1,
            _ => 2,
        };

    private static int ReportsOf(List<AccountEntry> entries) =>
        entries.SelectMany(entry => entry.Quotes).Select(quote => quote.Report.Index).Distinct().Count();

    private static List<AccountEntry> Entries(Dictionary<int, List<AccountEntry>> entries, int body)
    {
        if (!entries.TryGetValue(body, out var ofBody))
        {
            entries[body] = ofBody = [];
        }

        return ofBody;
    }

    private void Add(Dictionary<int, SortedSet<string>> members, int body, IEnumerable<int> voices)
    {
        if (!members.TryGetValue(body, out var names))
        {
            members[body] = names = new SortedSet<string>(StringComparer.Ordinal);
        }

        names.UnionWith(voices.Where(voice => voice != body).Select(voice => casebook.Parties.Parties[voice].Name));
        names.Remove(casebook.Parties.Parties[body].Name);
    }

    // Whoever stays unnamed is somebody else in each report; those who are called the same share an account all the same.
    private int BodyOf(Assertion one)
    {
        var body = casebook.Parties.BodyOf(VoiceOf(one));
        var party = casebook.Parties.Parties[body];
        return party.Kind != PartyKind.Unnamed || _unnamed.TryAdd(party.Name, body) ? body : _unnamed[party.Name];
    }

    private int VoiceOf(Assertion one) =>
        one.Chain.Count > 0
            ? casebook.Parties.Of(one.Passage.Report, one.Chain[0])
            : casebook.Parties.OutletOf(one.Passage.Report);
}
