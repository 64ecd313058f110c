using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The words of <c>languages/en/names/joints.txt</c>, by kind.</summary>
internal sealed class NameJoints
{
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    private NameJoints()
    {
        foreach (var fields in LexiconText.Read(typeof(NameJoints).Assembly, "en/names/joints.txt"))
        {
            _kinds[fields[0]] = [.. fields[1].Split(' ')];
        }
    }

    /// <summary>The words of English.</summary>
    public static NameJoints English { get; } = new();

    /// <summary>Whether it stands before a surname and belongs to it.</summary>
    public bool IsParticle(ReadOnlySpan<char> word) => Has("particle", word);

    /// <summary>Whether it does so behind "de".</summary>
    public bool IsLinked(ReadOnlySpan<char> word) => Has("linked", word);

    /// <summary>Whether it stands behind a person's name and belongs to it.</summary>
    public bool IsSuffix(ReadOnlySpan<char> word) => Has("suffix", word);

    /// <summary>Whether it takes "of" and more words behind it.</summary>
    public bool IsHead(ReadOnlySpan<char> word) => Has("head", word);

    /// <summary>Whether it owns in a body's name.</summary>
    public bool IsOwner(ReadOnlySpan<char> word) => Has("owner", word);

    /// <summary>Whether it ends a company's name and may be left out.</summary>
    public bool IsCompany(ReadOnlySpan<char> word) => Has("company", word);

    /// <summary>Whether it is a formation of an army.</summary>
    public bool IsUnit(ReadOnlySpan<char> word) => Has("unit", word);

    private bool Has(string kind, ReadOnlySpan<char> word) =>
        _kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
