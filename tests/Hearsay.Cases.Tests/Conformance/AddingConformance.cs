namespace Hearsay.Cases.Tests;

/// <summary>Adding reports: once each, versions told apart, everything there again as it was.</summary>
public abstract class AddingConformance : CaseStoreConformance
{
    [Fact]
    public void A_new_case_is_empty_and_says_who_made_it()
    {
        var head = Store.ReadHead();
        Assert.Equal(("Kemi", "Aino"), (head.Name, head.MadeBy.Name));
        Assert.Equal(new CaseCounts(0, 0, 0, 0, 0, 0), Store.Count());
        Assert.Empty(Store.List(new ReportQuery()));
    }

    [Fact]
    public void What_was_read_is_there_again_as_it_was()
    {
        var added = InventedReport.Of(InventedReport.Bridge);
        Assert.NotEmpty(added.Reading.Claims);
        Assert.NotEmpty(added.Reading.Figures);
        Assert.NotEmpty(added.Reading.Places);
        var id = Assert.Single(Store.Add([added])).Id;
        Reopen();
        var stored = Store.Read(id);
        Readings.Equal(added.Reading, stored.Reading);
        Assert.Equal((InventedReport.Reader, "Aino"), (stored.Reader, stored.Report.AddedBy.Name));
        Assert.Equal(Enumerable.Range(1, added.Reading.Claims.Count), stored.Numbers.Of(ItemKind.Claim));
        Assert.Equal(added.Reading.Claims.Count, stored.Report.Claims);
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_and_odd_signs_are_kept()
    {
        const string Text =
            "𝕂emi 🚒 burns, the mayor said.\n\n\u0000\u0001 “Nobody was hurt’, ‘”\uFDD0\u202E said Ånni Tromsø in Kemi.";
        var added = InventedReport.Of(Text, title: "𝕂 'x' \"y\" -- \n;");
        var id = Store.Add([added])[0].Id;
        Reopen();
        Readings.Equal(added.Reading, Store.Read(id).Reading);
        Assert.Equal(Text, Store.ReadText(id).Words);
        Assert.Equal(added.Reading.Text.CodePoints.Count, Store.Find(id)!.Characters);
    }

    [Fact]
    public void The_same_report_twice_is_once()
    {
        var first = Store.Add([InventedReport.Of(InventedReport.Bridge), InventedReport.Of(InventedReport.Bridge)]);
        Assert.Equal([AddOutcome.Added, AddOutcome.Known], first.Select(added => added.Outcome));
        Reopen();
        var again = Assert.Single(Store.Add([InventedReport.Of(InventedReport.Bridge, "elsewhere/b.txt")]));
        Assert.Equal((first[0].Id, AddOutcome.Known), (again.Id, again.Outcome));
        Assert.Equal(1, Store.Count().Reports);
        Assert.Equal(2, Store.ReadCaptures(again.Id).Count);
        Assert.Equal(again.Id, Store.FindKnown(InventedReport.Of(InventedReport.Bridge, "c.txt").Report)?.Id);
        Assert.Null(Store.FindKnown(InventedReport.Of(InventedReport.Bridge, "https://kemi.example/b").Report));
    }

    [Fact]
    public void The_same_words_at_two_addresses_are_two_reports()
    {
        var added = Store.Add([
            InventedReport.Of(InventedReport.Bridge, "https://kemi.example/a"),
            InventedReport.Of(InventedReport.Bridge, "https://oulu.example/a"),
        ]);
        Assert.All(added, report => Assert.Equal((AddOutcome.Added, 1), (report.Outcome, report.Version)));
    }

    [Fact]
    public void Other_words_at_the_same_address_are_another_version()
    {
        var added = Store.Add([
            InventedReport.Of("It rained, the mayor said.", "https://kemi.example/a"),
            InventedReport.Of("It snowed, the mayor said.", "http://kemi.example/a#top"),
            InventedReport.Of("It rained, the mayor said.", "https://kemi.example/a", bytes: [1, 2, 3]),
        ]);
        Assert.Equal(
            [AddOutcome.Added, AddOutcome.NewVersion, AddOutcome.Known],
            added.Select(report => report.Outcome)
        );
        Assert.Equal([1, 2, 1], added.Select(report => report.Version));
        var series = Store.Find(added[0].Id)!.Series;
        Assert.Equal(2, Store.List(new ReportQuery { Series = series }).Count);
        Assert.Equal(2, Store.ReadCaptures(added[0].Id).Count);
    }

    [Fact]
    public void Every_passage_is_kept_with_its_words()
    {
        var added = InventedReport.Of(InventedReport.Bridge);
        var id = Store.Add([added])[0].Id;
        var passages = Store.ReadPassages(id);
        Assert.All(
            passages,
            passage =>
                Assert.Equal(
                    passage.Words,
                    passage.Extent.In(passage.InTitle ? added.Report.Title! : added.Report.Text).ToString()
                )
        );
        Assert.Contains(passages, passage => passage.Words == "At least 12 people");
        Assert.Equal(passages.Count, passages.Distinct().Count());
    }

    [Fact]
    public void What_was_stated_about_a_report_says_by_whom()
    {
        var added = InventedReport.Of(InventedReport.Bridge);
        var overruled = added with
        {
            Reading = added.Reading with { Provenance = added.Reading.Provenance with { Outlet = "Oulu Times" } },
        };
        var id = Store.Add([overruled])[0].Id;
        var outlets = Store.ReadStatements(id).Where(statement => statement.Field == "outlet");
        Assert.Equal(
            [("Kemi Courier", "capture", "hearsay-en"), ("Oulu Times", "given", "Aino")],
            outlets.Select(outlet => (outlet.Value, outlet.Origin, outlet.By.Name))
        );
        Assert.Equal("Oulu Times", Store.Find(id)!.Outlet);
    }

    [Fact]
    public void Reports_are_listed_in_order_and_by_outlet()
    {
        Store.Add([
            .. Enumerable.Range(1, 5).Select(n => InventedReport.Of($"Rain {n}.", $"{n}.txt", $"Outlet {n % 2}")),
        ]);
        Assert.Equal([1, 2, 3, 4, 5], Store.List(new ReportQuery()).Select(report => report.Id));
        Assert.Equal(
            [3, 5],
            Store.List(new ReportQuery { Outlet = "outlet 1", After = 1 }).Select(report => report.Id)
        );
        Assert.Equal([1, 2], Store.List(new ReportQuery { Limit = 2 }).Select(report => report.Id));
        Assert.Empty(Store.Check());
    }

    [Fact]
    public void What_is_not_there_is_told_with_its_number()
    {
        Assert.Null(Store.Find(7));
        Assert.Equal("H310", Assert.Throws<CaseException>(() => Store.Read(7)).Code);
        Assert.Equal("H310", Assert.Throws<CaseException>(() => Store.ReadText(7)).Code);
    }
}
