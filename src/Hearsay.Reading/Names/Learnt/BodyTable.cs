using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The well-known organisations of <c>known.txt</c> and <c>organizations.txt</c>, as clues to what is a name.</summary>
internal sealed class BodyTable
{
    private readonly PhraseTable<(BodyKind Kind, bool Capitals)> _names = new();

    /// <summary>The lexicons of English.</summary>
    public static BodyTable English { get; } = new();

    private BodyTable()
    {
        foreach (var fields in Read("known"))
        {
            foreach (var name in fields[3].Split(" | "))
            {
                if (KindOf(fields[0]) is var kind and not BodyKind.None)
                {
                    Put(name.TrimStart('~'), name[0] == '~' ? BodyKind.Perhaps : kind);
                }
            }
        }

        foreach (var fields in Read("organizations"))
        {
            foreach (var name in fields[1].Split(", "))
            {
                Put(name, Enum.Parse<BodyKind>(fields[0], ignoreCase: true));
            }
        }
    }

    /// <summary>The listed name that begins at a token with its capitals: where it ends and what it stands for.</summary>
    public bool TryMatch(AnnotatedText text, int token, out int end, out BodyKind kind)
    {
        var found = _names.TryMatch(text, token, out end, out var known);
        kind = known.Kind;
        var shape = known.Capitals ? TokenShape.AllCapitals : TokenShape.Capitalised;
        return found && (text.Shapes[token] & text.Shapes[end - 1] & shape) != 0;
    }

    // As the tokeniser cuts it.
    private void Put(string name, BodyKind kind) =>
        _names.Put(
            name.Replace("'s", " 's", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal),
            (kind, !name.Any(char.IsLower))
        );

    private static BodyKind KindOf(string kind) =>
        kind switch
        {
            "state" => BodyKind.None,
            "government" or "international" => BodyKind.State,
            "military" or "service" => BodyKind.Force,
            "armed-group" or "party" => BodyKind.Group,
            "monitor" or "aid" => BodyKind.Charity,
            _ => BodyKind.Outlet,
        };

    private static IEnumerable<string[]> Read(string file) =>
        LexiconText.Read(typeof(BodyTable).Assembly, $"en/names/{file}.txt");
}
