using Hearsay.Testing;

namespace Hearsay.Architecture.Tests;

/// <summary>Habits that a machine can see.</summary>
public sealed class HouseRulesTests
{
    private static readonly string[] Unspeaking =
    [
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utilities",
        "Manager",
        "Misc",
        "Common",
    ];

    private static IEnumerable<string> Sources =>
        new[] { "src", "tests", "training", "bench", "fuzz" }
            .Select(folder => Path.Combine(RepositoryRoot.Path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/") && !file.Contains("node_modules"));

    [Fact]
    public void Files_are_short()
    {
        var lengths = Sources
            .Select(file => (file, Lines: File.ReadLines(file).Count()))
            .OrderBy(pair => pair.Lines)
            .ToList();
        Assert.Empty(lengths.Where(pair => pair.Lines > 400).Select(pair => $"{pair.file}: {pair.Lines} lines"));
        Assert.True(
            lengths[lengths.Count / 2].Lines <= 90,
            $"The median file has {lengths[lengths.Count / 2].Lines} lines."
        );
    }

    [Fact]
    public void Files_are_named_for_what_is_in_them() =>
        Assert.DoesNotContain(
            Sources,
            file =>
                Unspeaking.Any(word => Path.GetFileNameWithoutExtension(file).EndsWith(word, StringComparison.Ordinal))
        );

    [Fact]
    public void Every_lexicon_says_where_its_facts_come_from() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(
                Path.Combine(RepositoryRoot.Path, "languages"),
                "*.txt",
                SearchOption.AllDirectories
            ),
            file => !(File.ReadLines(file).FirstOrDefault() ?? "").StartsWith('#')
        );
}
