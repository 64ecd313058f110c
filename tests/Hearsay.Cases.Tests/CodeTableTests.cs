using System.Text.RegularExpressions;
using Hearsay.Testing;

namespace Hearsay.Cases.Tests;

/// <summary>Holds the table that <c>hearsay explain</c> prints against the codes that the source throws.</summary>
public sealed partial class CodeTableTests
{
    private static readonly string[][] Entries =
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "languages", "en", "codes", "cases.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')),
    ];

    [Fact]
    public void Every_code_in_the_source_is_explained_and_every_explained_code_is_in_the_source()
    {
        var thrown = Directory
            .EnumerateFiles(
                Path.Combine(RepositoryRoot.Path, "src", "Hearsay.Cases"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order();
        Assert.Equal(thrown, Entries.Select(entry => entry[0]));
    }

    [Fact]
    public void Every_entry_has_a_name_a_sentence_and_what_to_do() =>
        Assert.All(
            Entries,
            entry =>
            {
                Assert.Equal(4, entry.Length);
                Assert.Matches("^H3[0-3][0-9]$", entry[0]);
                Assert.Matches("^[a-z]+(-[a-z]+)*$", entry[1]);
                Assert.All(entry[2..], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
            }
        );

    [GeneratedRegex("\"(H3\\d{2})\"")]
    private static partial Regex Code();
}
