using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Who hands on what to whom, laid out in layers by hops: originators left, whoever has it through others right of them.</summary>
/// <remarks>
/// Outlets are drawn that stand in a relay or share wording, and sources whose words more than one outlet carries. Sources
/// that a single outlet has for itself are counted in its box.
/// </remarks>
/// <param name="Nodes">Who is drawn.</param>
/// <param name="Edges">What goes between them.</param>
/// <param name="Width">How wide the drawing is, in user units.</param>
/// <param name="Height">How high.</param>
/// <param name="Left">How many outlets and shared sources found no room.</param>
public sealed record RelayGraph(
    IReadOnlyList<RelayNode> Nodes,
    IReadOnlyList<RelayEdge> Edges,
    double Width,
    double Height,
    int Left
)
{
    private const int MostNodes = 48;

    /// <summary>Sources whose words more than one outlet carries, drawn or not, those with the most outlets first.</summary>
    public required IReadOnlyList<RelaySource> Shared { get; init; }

    internal static RelayGraph Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        IReadOnlyList<CopyView> copies,
        PassageMarks marks
    )
    {
        var links = RelayLinks.Read(casebook, reports);
        var outlets = links.Outlets.Keys.ToHashSet();
        var sources = links
            .Edges.GroupBy(edge => edge.Key.From)
            .Where(group => !outlets.Contains(group.Key))
            .Select(group => (Party: group.Key, Outlets: links.OutletsBehind(group.Key)))
            .ToList();
        var shared = sources
            .Where(source => source.Outlets.Count > 1)
            .OrderByDescending(source => source.Outlets.Count)
            .ThenBy(source => source.Party)
            .ToList();
        var related = links
            .Edges.Keys.Where(edge => outlets.Contains(edge.From) && outlets.Contains(edge.To))
            .SelectMany(edge => (int[])[edge.From, edge.To])
            .Concat(copies.SelectMany(copy => (int[])[links.OutletOf(copy.Earlier), links.OutletOf(copy.Later)]))
            .Concat(shared.SelectMany(source => source.Outlets))
            .Distinct()
            .Order();
        int[] wanted = [.. related.Concat(shared.Select(source => source.Party)).Distinct()];
        int[] drawn = [.. wanted.Take(MostNodes)];
        var own = sources
            .Where(source => source.Outlets.Count == 1)
            .GroupBy(source => source.Outlets.First())
            .ToDictionary(group => group.Key, group => group.Count());
        var graph = RelayLayout.Lay(links, drawn, copies, own);
        foreach (var quote in graph.Edges.SelectMany(edge => edge.Quotes))
        {
            marks.Add(quote.Passage);
        }

        return graph with
        {
            Left = wanted.Length - drawn.Length,
            Shared =
            [
                .. shared.Select(source => new RelaySource(
                    casebook.Parties.Parties[source.Party].Name,
                    links.QuotesOf(source.Party)
                )),
            ],
        };
    }
}

/// <summary>A source whose words several outlets carry.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Quotes">Where each report names it first.</param>
public sealed record RelaySource(string Name, IReadOnlyList<QuoteView> Quotes);
