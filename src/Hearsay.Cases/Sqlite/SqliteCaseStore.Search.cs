namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public SearchResults Search(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _session.Read(() =>
            query.Kind switch
            {
                SearchKind.Reports => new ReportSearch(_session, Find).Search(query),
                SearchKind.Claims => new ClaimSearch(_session, Find).Search(query),
                _ => new NameSearch(_session, Find).Search(query),
            }
        );
    }
}
