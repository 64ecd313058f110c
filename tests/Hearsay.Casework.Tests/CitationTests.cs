namespace Hearsay.Casework.Tests;

public sealed class CitationTests
{
    [Fact]
    public void A_hop_that_names_an_outlet_leads_to_its_report()
    {
        var book = Invented.Case(
            ("Larrin Wire", "Forty soldiers were killed at the bridge, the army said."),
            ("Varn Post", "The Larrin Wire reported that forty soldiers were killed at the bridge.")
        );
        var citation = Assert.Single(book.Citations[0]);
        Assert.Equal((1, 0), (citation.From, citation.To));
        Assert.Empty(book.Loops);
    }

    [Fact]
    public void What_was_published_later_is_not_what_was_cited()
    {
        var book = Invented.Case(
            ("Varn Post", "The Larrin Wire reported that forty soldiers were killed at the bridge."),
            ("Larrin Wire", "Forty soldiers were killed at the bridge, the army said.")
        );
        Assert.Null(Assert.Single(book.Citations[0]).To);
    }

    [Fact]
    public void Outlets_that_cite_each_other_are_a_loop()
    {
        var book = Invented.Case(
            ("Varn Post", "The Larrin Wire reported that a drone was seen over the bridge."),
            ("Larrin Wire", "A drone was seen over the bridge, the Varn Post reported.")
        );
        var loop = Assert.Single(book.Loops);
        Assert.Equal([0, 1], loop.Citations.Select(one => one.From));
    }
}
