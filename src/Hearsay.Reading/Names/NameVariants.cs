using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Names that are known to name the same, and short forms of given names, out of <c>languages/en/names</c>.</summary>
internal sealed class NameVariants
{
    private readonly Dictionary<string, int> _variants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _full = new(StringComparer.OrdinalIgnoreCase);

    public static NameVariants English { get; } = new();

    private NameVariants()
    {
        var line = 0;
        foreach (var fields in LexiconText.Read(typeof(NameVariants).Assembly, "en/names/variants.txt"))
        {
            foreach (var name in fields[0].Split(", "))
            {
                _variants[name] = line;
            }

            line++;
        }

        foreach (var fields in LexiconText.Read(typeof(NameVariants).Assembly, "en/names/nicknames.txt"))
        {
            foreach (var form in fields[1].Split(' '))
            {
                if (!_full.TryGetValue(form, out var full))
                {
                    _full[form] = full = [];
                }

                full.Add(fields[0]);
            }
        }
    }

    /// <summary>The number of the line that holds a name; -1 where none does.</summary>
    public int LineOf(string name) => _variants.GetValueOrDefault(name.Replace('’', '\''), -1);

    /// <summary>Whether both given names can be one person's: the same, an initial of the other, or a short form.</summary>
    public bool AreOne(string given, string other) =>
        given.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (_full.TryGetValue(given, out var full) && full.Contains(other, StringComparer.OrdinalIgnoreCase))
        || (_full.TryGetValue(other, out full) && full.Contains(given, StringComparer.OrdinalIgnoreCase));
}
