using System.Text.RegularExpressions;
using Hearsay.Testing;

namespace Hearsay.Architecture.Tests;

/// <summary>Holds the tables that <c>hearsay explain</c> prints against the codes in the source.</summary>
public sealed partial class CodeTableTests
{
    [Theory]
    [InlineData("Hearsay.Intake", "*Errors.cs", "intake.txt")]
    [InlineData("Hearsay.Archive", "*.cs", "archive.txt")]
    [InlineData("Hearsay.Cases", "*.cs", "cases.txt")]
    public void Every_code_in_the_source_is_explained_and_every_explained_code_is_in_the_source(
        string project,
        string files,
        string table
    )
    {
        var entries = Entries(table);
        var thrown = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src", project), files, SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Where(code => code[..2] == entries[0][0][..2])
            .Distinct()
            .Order();
        Assert.Equal(thrown, entries.Select(entry => entry[0]));
    }

    [Theory]
    [InlineData("intake.txt", "^H0[0-7][0-9]$")]
    [InlineData("archive.txt", "^H1[0-3][0-9]$")]
    [InlineData("cases.txt", "^H3[0-3][0-9]$")]
    public void Every_entry_has_a_name_a_sentence_and_what_to_do(string table, string codes)
    {
        var entries = Entries(table);
        Assert.All(
            entries,
            entry =>
            {
                Assert.Equal(4, entry.Length);
                Assert.Matches(codes, entry[0]);
                Assert.Matches("^[a-z]+(-[a-z]+)*$", entry[1]);
                Assert.Matches("^[A-Z].*\\.$", entry[2]);
                Assert.Matches("^[A-Za-z0-9].*\\.$", entry[3]);
            }
        );
        Assert.Equal(entries.Length, entries.Select(entry => entry[1]).Distinct().Count());
    }

    private static string[][] Entries(string table) =>
        [
            .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "languages", "en", "codes", table))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t')),
        ];

    [GeneratedRegex("\"(H\\d{3})\"")]
    private static partial Regex Code();
}
