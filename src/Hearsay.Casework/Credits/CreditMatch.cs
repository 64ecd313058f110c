using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Whether a credit names the outlet of another report.</summary>
internal static class CreditMatch
{
    private const int ShortestName = 4;

    /// <summary>The names of a report's outlet, folded: as given, its host, the agency that it is.</summary>
    public static string[] NamesOf(Provenance provenance)
    {
        var names = new List<string>();
        var host = OutletName.HostOf(provenance.Address ?? "");
        foreach (var name in new[] { FoldedName.Of(provenance.Outlet ?? ""), host })
        {
            if (name.Length > 0 && !names.Contains(name))
            {
                names.Add(name);
            }

            if (AgencyBook.Find(name) is { } agency && !names.Contains(agency))
            {
                names.Add(agency);
            }
        }

        return [.. names];
    }

    /// <summary>The credit of one report that names another's outlet; null where none does.</summary>
    public static Credit? Find(IndexedReport report, IndexedReport other)
    {
        foreach (var credit in report.Credits)
        {
            if (credit.Kind == CreditKind.Originator)
            {
                continue;
            }

            foreach (var name in other.OutletNames)
            {
                if (
                    credit.Agency == name
                    || (name.Length >= ShortestName && FoldedName.Holds(FoldedName.Of(credit.Name), name))
                )
                {
                    return Array.IndexOf(report.OutletNames, name) < 0 ? credit : null;
                }
            }
        }

        return null;
    }
}
