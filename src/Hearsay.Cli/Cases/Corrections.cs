using Hearsay.Cases;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What is known of a report once people have corrected it: the next reading goes by that.</summary>
internal static class Corrections
{
    public static Provenance Apply(Provenance known, IReadOnlyList<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            var entry = decision.Entry;
            if (!decision.Holds || entry.Verb != DecisionVerb.Correct || entry.Target.Kind != ItemKind.Report)
            {
                continue;
            }

            known = entry.Field switch
            {
                "title" => known with { Title = entry.Value },
                "outlet" => known with { Outlet = entry.Value },
                "address" => known with { Address = entry.Value },
                "published" when PublicationTime.TryParse(entry.Value, out var time) => known with { Published = time },
                _ => known,
            };
        }

        return known;
    }
}
