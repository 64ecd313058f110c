using System.Text;
using System.Text.Json;
using CsCheck;
using Hearsay.Intake;

namespace Hearsay.Cli.Tests;

public sealed class JsonLinesFilterTests
{
    private static readonly Gen<string> Line = Gen.Frequency(
        (6, Gen.String.Select(text => JsonSerializer.Serialize(new { text = "Officials said " + text }))),
        (1, Gen.String[Gen.Char["{}[]\":,tex \u00e9"], 0, 40]),
        (1, Gen.Const("")),
        (1, Gen.Int[1, 9].Select(n => $$"""{"id":"a{{n}}","text":"Rockets hit at 17:00 Moscow time, he said."}"""))
    );

    [Fact]
    public void Gives_the_same_bytes_for_any_number_of_threads() =>
        Line.List[0, 60]
            .Select(Gen.Int[2, 8])
            .Sample(
                (lines, threads) =>
                {
                    var input = string.Join('\n', lines);
                    Assert.Equal(Run(input, 1).Output, Run(input, threads).Output);
                },
                iter: 40
            );

    [Fact]
    public void Gives_a_line_for_each_line_in_the_same_order()
    {
        var input = string.Concat(Enumerable.Range(1, 500).Select(n => $$"""{"text":"Line {{n}}."}""" + "\n"));
        var ids = Run(input, 7).Output.TrimEnd('\n').Split('\n').Select(Id);
        Assert.Equal(Enumerable.Range(1, 500).Select(n => $"{n}"), ids);
    }

    [Fact]
    public void Puts_an_error_in_the_place_of_a_line_that_cannot_be_read()
    {
        var (output, failed) = Run("{\"text\":\"One.\"}\nnonsense\n{\"text\":\"Three.\"}", 3);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(1, failed);
        Assert.StartsWith("{\"id\":\"2\",\"error\":{\"code\":\"H", lines[1], StringComparison.Ordinal);
        Assert.All([lines[0], lines[2]], line => Assert.Contains("\"claims\":[", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Cuts_a_line_that_is_too_long_and_goes_on()
    {
        var input = $$"""{"text":"{{new string('a', 5000)}}"}""" + "\n{\"text\":\"Short.\"}\n";
        var (output, failed) = Run(input, 1, limit: 1000);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(1, failed);
        Assert.Contains("\"error\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"claims\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_with_the_first_failure_of_the_output()
    {
        var input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"One.\"}\n", 400)));
        using var output = new FullStream(room: 1000);
        using var filter = new JsonLinesFilter(new MemoryStream(input), output, ReportDefaults.None);
        Assert.Throws<IOException>(() => filter.Run(4));
    }

    private static string? Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString();

    private static (string Output, long Failed) Run(string input, int threads, int? limit = null)
    {
        using var output = new MemoryStream();
        var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var options = limit is { } most ? ExtractionOptions.Default with { MaxLineBytes = most } : null;
        using var filter = new JsonLinesFilter(bytes, output, ReportDefaults.None, options);
        filter.Run(threads);
        return (Encoding.UTF8.GetString(output.ToArray()), filter.Failed);
    }
}
