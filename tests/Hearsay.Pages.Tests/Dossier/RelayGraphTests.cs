using Hearsay.Pages.Dossier;

namespace Hearsay.Pages.Tests.Dossier;

public sealed class RelayGraphTests
{
    [Fact]
    public void Whoever_hands_on_stands_right_of_whom_it_is_from()
    {
        var (casebook, reports) = InventedCase.Create();
        var graph = DossierModel.Create(casebook, reports, DossierOptions.Default).Relays;
        Assert.NotEmpty(graph.Edges);
        Assert.All(
            graph.Edges.Where(edge => edge.Kind == RelayKind.HandedOn),
            edge => Assert.True(graph.Nodes[edge.From].X < graph.Nodes[edge.To].X)
        );
        Assert.All(graph.Nodes, node => Assert.InRange(node.X + RelayNode.Width, 0, graph.Width));
        Assert.All(graph.Nodes, node => Assert.InRange(node.Y + RelayNode.Height, 0, graph.Height));
    }

    [Fact]
    public void A_circle_is_marked_as_one()
    {
        var (casebook, reports) = InventedCase.Create();
        var graph = DossierModel.Create(casebook, reports, DossierOptions.Default).Relays;
        Assert.Contains(graph.Edges, edge => edge.Kind == RelayKind.Loop);
    }
}
