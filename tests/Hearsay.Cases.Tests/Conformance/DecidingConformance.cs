namespace Hearsay.Cases.Tests;

/// <summary>Decisions: entries that are never changed, can be undone, and outlast every reading.</summary>
public abstract class DecidingConformance : CaseStoreConformance
{
    private long Add() => Store.Add([InventedReport.Of(InventedReport.Bridge)])[0].Id;

    [Fact]
    public void A_decision_is_there_again_with_who_and_when()
    {
        var claim = new ItemAddress(Add(), ItemKind.Claim, 1);
        var made = Store.Decide(
            new NewDecision(DecisionVerb.Correct, claim, InventedReport.Aino)
            {
                Field = "holder",
                Value = "the Governor",
                Note = "as the video shows",
            }
        );
        Reopen();
        Assert.Equal(made, Assert.Single(Store.ReadDecisions(claim.Report)));
        Assert.Equal((1, true), (made.Id, made.Holds));
        Assert.Empty(Store.ReadDecisions(99));
        Assert.Empty(Store.Check());
    }

    [Fact]
    public void An_undoing_is_an_entry_of_its_own_and_stays()
    {
        var report = new ItemAddress(Add());
        var comment = Store.Decide(
            new NewDecision(DecisionVerb.Comment, report, InventedReport.Aino) { Note = "call them" }
        );
        var undo = new NewDecision(DecisionVerb.Undo, default, Agent.Person("Bo")) { Undoes = comment.Id };
        Store.Decide(undo);
        Reopen();
        var entries = Store.ReadDecisions(report.Report);
        Assert.Equal([false, false], entries.Select(entry => entry.Holds));
        Assert.Equal(2, entries[0].UndoneBy);
        Assert.Equal("H314", Assert.Throws<CaseException>(() => Store.Decide(undo)).Code);
        Assert.Equal("H314", Assert.Throws<CaseException>(() => Store.Decide(undo with { Undoes = 2 })).Code);
        Assert.Equal("H310", Assert.Throws<CaseException>(() => Store.Decide(undo with { Undoes = 9 })).Code);
        Assert.Equal(2, Store.ReadDecisions().Count);
    }

    [Fact]
    public void A_removed_report_is_found_nowhere_until_that_is_undone()
    {
        var id = Add();
        var removed = Store.Decide(new NewDecision(DecisionVerb.Remove, new ItemAddress(id), InventedReport.Aino));
        Assert.Equal((0, 1, 0), (Store.Count().Reports, Store.Count().Removed, Store.Count().Claims));
        Assert.Empty(Store.List(new ReportQuery()));
        Assert.Empty(Store.Search(new SearchQuery("bridge")).Hits);
        Assert.Equal(removed.Id, Assert.Single(Store.List(new ReportQuery { Removed = true })).RemovedBy);
        Assert.Throws<CaseException>(() =>
            Store.Decide(new NewDecision(DecisionVerb.Remove, new ItemAddress(id), InventedReport.Aino))
        );
        Store.Decide(new NewDecision(DecisionVerb.Undo, default, InventedReport.Aino) { Undoes = removed.Id });
        Assert.Single(Store.List(new ReportQuery()));
        Assert.Single(Store.Search(new SearchQuery("bridge")).Hits);
    }

    [Fact]
    public void A_case_is_renamed_by_a_decision()
    {
        var rename = Store.Decide(
            new NewDecision(DecisionVerb.Rename, default, InventedReport.Aino) { Value = "Oulu" }
        );
        Assert.Equal("Oulu", Store.ReadHead().Name);
        Store.Decide(new NewDecision(DecisionVerb.Undo, default, InventedReport.Aino) { Undoes = rename.Id });
        Assert.Equal("Kemi", Store.ReadHead().Name);
    }

    [Fact]
    public void Reading_again_keeps_numbers_and_decisions_and_says_what_changed()
    {
        var added = InventedReport.Of(InventedReport.Bridge);
        Assert.True(added.Reading.Claims.Count >= 3);
        var id = Store.Add([added])[0].Id;
        var gone = new ItemAddress(id, ItemKind.Claim, 1);
        Store.Decide(new NewDecision(DecisionVerb.Accept, gone, InventedReport.Aino));
        var newer = Agent.Software("hearsay-en", "2");
        var change = Store.ReadAgain(id, InventedReport.Otherwise(added.Reading), newer);
        Assert.Equal((gone, null, true), (change.Items[0].Target, change.Items[0].After, change.Items[0].Decided));
        Assert.Contains("somebody else", change.Items[1].After, StringComparison.Ordinal);
        Assert.Equal(new ItemAddress(id, ItemKind.Claim, 2), change.Items[1].Target);
        Assert.True(change.Same > 0);
        Reopen();
        var stored = Store.Read(id);
        Assert.Equal(newer, stored.Reader);
        Assert.Equal(Enumerable.Range(2, stored.Reading.Claims.Count), stored.Numbers.Of(ItemKind.Claim));
        Assert.True(Assert.Single(Store.ReadDecisions(id)).Holds);

        var back = Store.ReadAgain(id, added.Reading, Agent.Software("hearsay-en", "3"));
        var number = added.Reading.Claims.Count + 1;
        Assert.Contains(
            back.Items,
            item => item.Target == new ItemAddress(id, ItemKind.Claim, number) && item.Before is null
        );
        Readings.Equal(added.Reading, Store.Read(id).Reading);
        Assert.Empty(Store.Check());
    }

    [Fact]
    public void Reading_again_finds_no_more_and_no_less_by_searching()
    {
        var added = InventedReport.Of(InventedReport.Bridge);
        var id = Store.Add([added])[0].Id;
        Store.ReadAgain(id, InventedReport.Otherwise(added.Reading), Agent.Software("hearsay-en", "2"));
        Assert.Single(Store.Search(new SearchQuery("somebody else")).Hits);
        Assert.Single(Store.Search(new SearchQuery("bridge kemi")).Hits);
        Assert.Empty(Store.Search(new SearchQuery("closed") { Kind = SearchKind.Claims }).Hits);
        Assert.Throws<CaseException>(() =>
            Store.ReadAgain(id, InventedReport.Read("Rain.", null, null, null), InventedReport.Reader)
        );
    }

    [Theory]
    [InlineData(DecisionVerb.Correct, "H313")]
    [InlineData(DecisionVerb.Merge, "H313")]
    [InlineData(DecisionVerb.Split, "H313")]
    [InlineData(DecisionVerb.Comment, "H313")]
    [InlineData(DecisionVerb.Remove, "H313")]
    [InlineData(DecisionVerb.Rename, "H313")]
    [InlineData(DecisionVerb.Undo, "H313")]
    public void A_decision_that_says_nothing_is_refused(DecisionVerb verb, string code)
    {
        var claim = new ItemAddress(Add(), ItemKind.Claim, 1);
        Assert.Equal(
            code,
            Assert.Throws<CaseException>(() => Store.Decide(new NewDecision(verb, claim, InventedReport.Aino))).Code
        );
        Assert.Empty(Store.ReadDecisions());
    }

    [Fact]
    public void A_decision_about_nothing_is_refused()
    {
        var id = Add();
        foreach (var target in (ItemAddress[])[new(99), new(id, ItemKind.Claim, 99), new(id, ItemKind.Finding, 9)])
        {
            var error = Assert.Throws<CaseException>(() =>
                Store.Decide(new NewDecision(DecisionVerb.Accept, target, InventedReport.Aino))
            );
            Assert.Equal("H310", error.Code);
        }
    }
}
