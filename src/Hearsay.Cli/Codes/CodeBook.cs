using Hearsay.Language;

namespace Hearsay.Cli;

/// <summary>Every rule, label and error that there is, out of <c>languages/en/codes/</c>.</summary>
internal sealed class CodeBook
{
    private const string Folder = "en/codes/";
    private readonly CodeEntry[] _entries;

    private CodeBook(CodeEntry[] entries) => _entries = entries;

    /// <summary>The entries: numbers first, in order, then labels by kind.</summary>
    public IReadOnlyList<CodeEntry> Entries => _entries;

    /// <summary>Reads all of them.</summary>
    public static CodeBook Read()
    {
        var assembly = typeof(CodeBook).Assembly;
        var entries = new List<CodeEntry>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
            {
                continue;
            }

            var area = Path.GetFileNameWithoutExtension(name);
            foreach (var fields in LexiconText.Read(assembly, name))
            {
                entries.Add(new CodeEntry(fields[0], At(fields, 1), At(fields, 2), At(fields, 3), area));
            }
        }

        // The sort is stable: labels stay in the order of their file.
        return new CodeBook([.. entries.OrderBy(entry => entry.IsNumbered ? entry.Code : "X", StringComparer.Ordinal)]);
    }

    /// <summary>The entries that a number, a label or a name stands for; several where a label has several meanings.</summary>
    public IReadOnlyList<CodeEntry> Find(string asked)
    {
        var word = asked.Trim();
        var byCode = _entries.Where(entry => Same(entry.Code, word)).ToList();
        return byCode.Count > 0 ? byCode : [.. _entries.Where(entry => Same(entry.Name, word))];
    }

    /// <summary>The codes and names that are written most alike; none where nothing is alike.</summary>
    public IReadOnlyList<string> Nearest(string asked, int count)
    {
        var word = asked.Trim().ToLowerInvariant();
        var near = _entries
            .SelectMany(entry => new[] { entry.Code, entry.Name })
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Steps: EditDistance.Between(word, name.ToLowerInvariant())))
            .Where(pair => pair.Steps <= Math.Max(2, word.Length / 3))
            .OrderBy(pair => pair.Steps)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .ToList();
        return [.. near.TakeWhile(pair => pair.Steps == near[0].Steps).Take(count).Select(pair => pair.Name)];
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string At(string[] fields, int index) => index < fields.Length ? fields[index] : "";
}
