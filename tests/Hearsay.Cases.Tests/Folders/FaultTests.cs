using System.Text;

namespace Hearsay.Cases.Tests;

/// <summary>What somebody or something does to a case behind its back: each is found, and named.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public FaultTests()
    {
        _folder.Add(_folder.Put("a.txt", InventedReport.Bridge), _folder.Put("b.txt", "It rained, the mayor said."));
        using var writer = _folder.Open();
        writer.Decide(new NewDecision(DecisionVerb.Accept, new ItemAddress(1), InventedReport.Aino));
    }

    private string Log => Path.Combine(_folder.Case, "custody.jsonl");

    [Fact]
    public void An_untouched_case_is_clean_and_says_what_that_proves()
    {
        var found = _folder.Verify();
        Assert.Empty(found.Faults);
        Assert.Empty(found.Notices);
        Assert.Equal((2, 1), (found.Reports, found.Decisions));
        Assert.True(found.Passages > 10);
        Assert.Contains(
            found.Proves,
            sentence => sentence.StartsWith("The words of every report", StringComparison.Ordinal)
        );
        Assert.Contains(
            found.DoesNotProve,
            sentence => sentence.Contains("not proven to be right", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(40, 128)]
    [InlineData(100, 16)]
    public void A_flipped_bit_of_a_capture_is_found_down_to_the_byte(int at, int bit)
    {
        var path = _folder.PathOf(_folder.Read()[0].Captures[0].Sha256);
        new FileInfo(path).IsReadOnly = false;
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= (byte)bit;
        File.WriteAllBytes(path, bytes);
        var faults = _folder.Verify().Faults;
        Assert.Contains(faults, fault => fault.Message.Contains($"byte {at}", StringComparison.Ordinal));
        Assert.Contains(faults, fault => (fault.Code, fault.Target) == ("H336", "r1"));
        Assert.DoesNotContain(faults, fault => fault.Target == "r2");
    }

    [Fact]
    public void A_capture_that_is_gone_is_named()
    {
        File.Delete(_folder.PathOf(_folder.Read()[1].Captures[0].Sha256));
        Assert.Contains(_folder.Verify().Faults, fault => (fault.Code, fault.Target) == ("H336", "r2"));
    }

    [Fact]
    public void A_log_entry_that_was_removed_is_named()
    {
        var lines = File.ReadAllLines(Log);
        File.WriteAllText(Log, string.Concat(lines.Where((_, i) => i != 2).Select(line => line + "\n")));
        Assert.Contains(
            _folder.Verify().Faults,
            fault => fault.Message.Contains("entry 3", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void Two_log_entries_that_were_swapped_are_named()
    {
        var lines = File.ReadAllLines(Log);
        (lines[1], lines[2]) = (lines[2], lines[1]);
        File.WriteAllText(Log, string.Concat(lines.Select(line => line + "\n")));
        Assert.Contains(_folder.Verify().Faults, fault => fault.Message.Contains('2') && fault.Message.Contains('3'));
    }

    [Fact]
    public void The_end_of_the_log_that_was_cut_off_is_found()
    {
        var lines = File.ReadAllLines(Log);
        File.WriteAllText(Log, string.Concat(lines[..^1].Select(line => line + "\n")));
        Assert.NotEmpty(_folder.Faults());
    }

    [Theory]
    [InlineData("UPDATE texts SET words = replace(words, 'rained', 'poured') WHERE report = 2", "H334", "r2")]
    [InlineData("UPDATE texts SET words = words || ' Indeed.' WHERE report = 1", "H334", "r1")]
    [InlineData("UPDATE texts SET stated = 'Other' WHERE report = 1", "H334", "r1")]
    [InlineData("UPDATE reports SET words_sha256 = 'x' WHERE id = 1", "H333", "r1")]
    [InlineData("UPDATE passages SET words = 'the bishop' WHERE id = 2", "H335", "r1")]
    [InlineData("UPDATE passages SET start = 1, \"end\" = 100000 WHERE id = 3", "H335", "r1")]
    [InlineData("UPDATE passages SET start = -5 WHERE id = 3", "H335", "r1")]
    [InlineData("DELETE FROM captures WHERE report = 1", "H330", "")]
    [InlineData("DELETE FROM texts WHERE report = 2", "H330", "")]
    [InlineData("DROP TRIGGER decisions_last; DELETE FROM decisions", "H332", "d1")]
    [InlineData("DROP TRIGGER decisions_stay; UPDATE decisions SET verb = 'reject'", "H330", "")]
    [InlineData("DROP TRIGGER decisions_stay; UPDATE decisions SET hash = 'x'", "H333", "d1")]
    [InlineData("UPDATE whole_readings SET packed = x'00' WHERE reading = 2", "H333", "r2@2")]
    [InlineData(
        "INSERT INTO readings SELECT 9, report, agent, at, published, title, outlet, address, claims, findings FROM readings WHERE id = 1; INSERT INTO whole_readings SELECT 9, shape, sha256, packed FROM whole_readings WHERE reading = 1",
        "H331",
        "r1@9"
    )]
    [InlineData(
        "UPDATE reports SET id = 7 WHERE id = 2; UPDATE texts SET report = 7 WHERE report = 2; UPDATE captures SET report = 7 WHERE report = 2",
        "H332",
        "r2"
    )]
    [InlineData(
        "UPDATE reports SET id = 7 WHERE id = 2; UPDATE texts SET report = 7 WHERE report = 2; UPDATE captures SET report = 7 WHERE report = 2",
        "H331",
        "r7"
    )]
    public void What_was_changed_in_the_database_is_named(string sql, string code, string target)
    {
        _folder.Tamper(sql);
        Assert.Contains(_folder.Verify().Faults, fault => (fault.Code, fault.Target) == (code, target));
    }

    [Fact]
    public void Words_that_were_changed_are_named_with_where_they_leave_the_capture()
    {
        _folder.Tamper("UPDATE texts SET words = replace(words, 'rained', 'poured') WHERE report = 2");
        Assert.Contains(
            _folder.Verify().Faults,
            fault => fault.Message.Contains("from character 3 on", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_of_the_database_that_was_overwritten_is_found()
    {
        var database = Path.Combine(_folder.Case, "case.db");
        var (pages, found, named) = (0, 0, 0);
        var length = new FileInfo(database).Length;
        var before = File.ReadAllBytes(database);
        for (var page = 1L; page < length / 4096; page += 7)
        {
            pages++;
            using (var file = new FileStream(database, FileMode.Open))
            {
                file.Position = (page * 4096) + 8;
                file.Write(Encoding.ASCII.GetBytes(new string('~', 2000)));
            }

            try
            {
                // What lies in no row, nobody misses.
                found += !_folder.Verify().IsClean || _folder.Read()[0].Text.Words == InventedReport.Bridge ? 1 : 0;
                named += _folder.Verify().IsClean ? 0 : 1;
            }
            catch (CaseException error) when (error.Code is "H302" or "H304")
            {
                found++;
                named++;
            }

            File.WriteAllBytes(database, before);
        }

        Assert.Equal(pages, found);
        Assert.True(named > pages / 2, $"{named} of {pages}");
        Assert.Empty(_folder.Faults());
    }

    public void Dispose() => _folder.Dispose();
}
