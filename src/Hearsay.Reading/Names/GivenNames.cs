using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Short forms of given names, out of <c>languages/en/names/nicknames.txt</c>.</summary>
internal sealed class GivenNames
{
    private readonly Dictionary<string, List<string>> _full = new(StringComparer.OrdinalIgnoreCase);

    public static GivenNames English { get; } = new();

    private GivenNames()
    {
        foreach (var fields in LexiconText.Read(typeof(GivenNames).Assembly, "en/names/nicknames.txt"))
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

    /// <summary>Whether both can be one person's: the same, or a short form of the other.</summary>
    public bool AreOne(string given, string other) =>
        given.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (_full.TryGetValue(given, out var full) && full.Contains(other, StringComparer.OrdinalIgnoreCase))
        || (_full.TryGetValue(other, out full) && full.Contains(given, StringComparer.OrdinalIgnoreCase));
}
