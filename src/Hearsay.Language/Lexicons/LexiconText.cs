namespace Hearsay.Language;

/// <summary>Reads the lexicons of <c>languages/</c>: text files embedded in the assembly that uses them.</summary>
/// <remarks>
/// A line is an entry; its fields are parted by tabs. What follows a <c>#</c> at the start of a line is a comment, and
/// every file begins with one that says where its facts come from. Blank lines do not count.
/// </remarks>
public static class LexiconText
{
    /// <summary>The entries of an embedded lexicon, in order.</summary>
    /// <param name="assembly">The assembly that embeds it.</param>
    /// <param name="name">Its path below <c>languages/</c>, e.g. <c>en/times/zones.txt</c>.</param>
    /// <exception cref="ArgumentException">No lexicon of that name is embedded.</exception>
    public static IEnumerable<string[]> Read(System.Reflection.Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException(
                $"No lexicon {name} is embedded in {assembly.GetName().Name}.",
                nameof(name)
            );
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
            {
                yield return line.Split('\t');
            }
        }
    }
}
