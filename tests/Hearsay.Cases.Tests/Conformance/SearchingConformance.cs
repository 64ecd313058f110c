namespace Hearsay.Cases.Tests;

/// <summary>Searching: what is found, where, and under which conditions.</summary>
public abstract class SearchingConformance : CaseStoreConformance
{
    [Fact]
    public void A_word_is_found_with_its_extents()
    {
        Fill();
        var hit = Assert.Single(Store.Search(new SearchQuery("MISSILE")).Hits);
        var passage = Assert.Single(hit.Passages);
        var mark = Assert.Single(passage.Marks);
        Assert.Equal("missile", mark.In(InventedReport.Bridge).ToString());
        Assert.Equal(passage.Words, passage.Extent.In(InventedReport.Bridge).ToString());
    }

    [Theory]
    [InlineData("tromso", 1)]
    [InlineData("Tromsø", 1)]
    [InlineData("AINÓ", 1)]
    [InlineData("\"people were injured\"", 1)]
    [InlineData("\"injured people\"", 0)]
    [InlineData("injur*", 1)]
    [InlineData("injur", 0)]
    [InlineData("the -kemi", 1)]
    [InlineData("rained OR snowed", 0)]
    [InlineData("rain'; DROP TABLE reports; --", 0)]
    [InlineData("NEAR(kemi bridge) {words}: ^a", 0)]
    [InlineData("\"kemi", 2)]
    public void Words_mean_what_they_say(string words, int hits)
    {
        Fill();
        Assert.Equal(hits, Store.Search(new SearchQuery(words)).Hits.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \" \" ")]
    [InlineData("-kemi")]
    [InlineData("*")]
    public void A_search_for_nothing_is_refused(string words)
    {
        Fill();
        Assert.Equal("H312", Assert.Throws<CaseException>(() => Store.Search(new SearchQuery(words))).Code);
    }

    [Fact]
    public void Conditions_narrow_it()
    {
        Fill();
        Assert.Equal([1], Found(new SearchQuery("kemi") { Outlet = "courier" }));
        Assert.Equal([2], Found(new SearchQuery("kemi") { Since = new DateOnly(2027, 3, 29) }));
        Assert.Equal([1], Found(new SearchQuery("kemi") { Until = new DateOnly(2027, 3, 28) }));
        Assert.Equal([1], Found(new SearchQuery("kemi") { Holder = "virtanen" }));
        Assert.Equal([1], Found(new SearchQuery("the") { Place = "tromso" }));
        Assert.Empty(Found(new SearchQuery("kemi") { Holder = "nobody" }));
        Assert.Equal([1], Found(new SearchQuery("bridge") { On = new DateOnly(2027, 3, 27) }));
        Assert.Empty(Found(new SearchQuery("bridge") { On = new DateOnly(2027, 3, 1) }));
    }

    [Fact]
    public void Claims_are_searched_by_what_is_said()
    {
        Fill();
        var claims = new SearchQuery("injured") { Kind = SearchKind.Claims };
        var passage = Assert.Single(Assert.Single(Store.Search(claims).Hits).Passages);
        Assert.Equal(ItemKind.Claim, passage.Target!.Value.Kind);
        Assert.Contains("Virtanen", passage.Label, StringComparison.Ordinal);
        Assert.Equal("injured", Assert.Single(passage.Marks).In(InventedReport.Bridge).ToString());
        Assert.Single(Store.Search(claims with { Holder = "Virtanen" }).Hits);
        Assert.Empty(Store.Search(claims with { Holder = "witness" }).Hits);
        Assert.Empty(Store.Search(claims with { Words = "told" }).Hits);
    }

    [Fact]
    public void Holders_and_places_are_searched_by_name()
    {
        Fill();
        var holder = Assert.Single(Store.Search(new SearchQuery("virtanen") { Kind = SearchKind.Holders }).Hits);
        Assert.Contains(
            "Virtanen",
            holder.Passages[0].Marks[0].In(InventedReport.Bridge).ToString(),
            StringComparison.Ordinal
        );
        var places = Store.Search(new SearchQuery("kemi") { Kind = SearchKind.Places }).Hits;
        Assert.Contains(places, hit => hit.Report.Id == 1);
        Assert.All(places[^1].Passages, passage => Assert.Equal(ItemKind.Place, passage.Target!.Value.Kind));
    }

    [Fact]
    public void There_are_no_more_than_asked_for()
    {
        Store.Add([.. Enumerable.Range(1, 9).Select(n => InventedReport.Of($"Rain number {n}.", $"{n}.txt"))]);
        var some = Store.Search(new SearchQuery("rain") { Limit = 4 });
        Assert.Equal((4, true), (some.Hits.Count, some.More));
        var all = Store.Search(new SearchQuery("rain") { Limit = 9 });
        Assert.Equal((9, false), (all.Hits.Count, all.More));
    }

    private void Fill() =>
        Store.Add([
            InventedReport.Of(InventedReport.Bridge),
            InventedReport.Of("It rained in Kemi, the mayor said.", "b.txt", "Oulu Times", "2027-03-30", null),
            InventedReport.Of("The sun shone.", "c.txt", null, null, null),
        ]);

    private IEnumerable<long> Found(SearchQuery query) => Store.Search(query).Hits.Select(hit => hit.Report.Id);
}
