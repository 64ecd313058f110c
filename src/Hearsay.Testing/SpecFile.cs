namespace Hearsay.Testing;

/// <summary>Reads specs: Markdown in which every fenced block that opens with <c>```hearsay</c> is a case.</summary>
/// <remarks>
/// Inside a block, the words that go in stand above a line that is just a full stop, the lines that must come out below
/// it. In the input <c>→</c> stands for a tab and <c>␀</c> for NUL, so that what cannot be seen can be read.
/// </remarks>
public static class SpecFile
{
    private const string Fence = "```hearsay";

    /// <summary>Every case of the specs of an area, in order of file and line.</summary>
    /// <param name="area">The folder below <c>specs/</c>, e.g. <c>times</c>.</param>
    public static IReadOnlyList<SpecCase> ReadArea(string area)
    {
        var root = Path.Combine(RepositoryRoot.Path, "specs");
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, area), "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file => Read(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllLines(file))),
        ];
    }

    /// <summary>The cases of one spec.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="lines">Its lines.</param>
    public static IEnumerable<SpecCase> Read(string name, IReadOnlyList<string> lines)
    {
        var heading = "";
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }

            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var opened = i;
            List<string> input = [],
                expected = [];
            var part = input;
            for (i++; i < lines.Count && lines[i] != "```"; i++)
            {
                if (part == input && lines[i] == ".")
                {
                    part = expected;
                }
                else
                {
                    part.Add(lines[i]);
                }
            }

            if (i == lines.Count || part == input)
            {
                throw new InvalidDataException(
                    $"{name}:{opened + 1}: the case is not closed, or has no line with a full stop alone."
                );
            }

            var text = string.Join('\n', input).Replace('→', '\t').Replace('␀', '\0');
            yield return new SpecCase(
                name,
                opened + 1,
                heading,
                Options(lines[opened][Fence.Length..]),
                text,
                expected
            );
        }
    }

    private static Dictionary<string, string> Options(string fence) =>
        fence
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .ToDictionary(option => option[0], option => option.Length > 1 ? option[1].Replace('_', ' ') : "");
}
