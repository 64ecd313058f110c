using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Counts the origins behind an incident's reports: those of all its answers, each body once.</summary>
internal static class IncidentOrigins
{
    /// <summary>The interval; null where the reports answer nothing.</summary>
    public static (int Low, int High)? Count(Casebook casebook, int incident)
    {
        var home = new Dictionary<int, int>();
        var shown = new HashSet<int>();
        int Find(int body)
        {
            while (home.TryGetValue(body, out var next) && next != body)
            {
                body = next;
            }

            return body;
        }

        foreach (var question in casebook.Questions.Where(one => one.Incident == incident))
        {
            foreach (var answer in question.Answers)
            {
                foreach (var group in answer.Origins.Groups)
                {
                    var body = casebook.Parties.BodyOf(group.Party);
                    home.TryAdd(body, body);
                    if (group.IsShown)
                    {
                        shown.Add(body);
                    }

                    // Whoever was found to rest on somebody once is no origin of its own beside.
                    foreach (var member in group.Assertions)
                    {
                        var one = answer.Assertions[member];
                        var voice = casebook.Parties.BodyOf(
                            one.Chain.Count > 0
                                ? casebook.Parties.Of(one.Passage.Report, one.Chain[0])
                                : casebook.Parties.OutletOf(one.Passage.Report)
                        );
                        home.TryAdd(voice, voice);
                        home[Find(voice)] = Find(body);
                    }
                }
            }
        }

        var high = home.Keys.Select(Find).Distinct().Count();
        return high == 0 ? null : (Math.Max(1, shown.Select(Find).Distinct().Count()), high);
    }
}
