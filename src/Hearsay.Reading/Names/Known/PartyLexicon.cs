using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The well-known parties, agencies and outlets of <c>languages/en/names/known.txt</c>, by all their names.</summary>
internal sealed class PartyLexicon
{
    private readonly List<KnownParty> _parties = [];
    private readonly Dictionary<string, List<PartyName>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PartyName>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // By the first letters; of each list the longest first.
    private readonly Dictionary<ulong, List<PartyName>> _byStart = [];

    private PartyLexicon()
    {
        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var fields in LexiconText.Read(typeof(PartyLexicon).Assembly, "en/names/known.txt"))
        {
            var names = fields[3].Split(" | ");
            foreach (var name in names)
            {
                var weak = name[0] == '~';
                foreach (var spelling in PartySpellings.Of(weak ? name[1..] : name))
                {
                    Add(new PartyName(spelling, _parties.Count, weak));
                }
            }

            _parties.Add(new KnownParty(names[0], fields[0], Given(fields[1]), Given(fields[2])?.Split(' ') ?? []));
        }

        foreach (var list in _byStart.Values)
        {
            list.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
        }
    }

    /// <summary>The lexicon of English.</summary>
    public static PartyLexicon English { get; } = new();

    /// <summary>The parties, in the lexicon's order.</summary>
    public IReadOnlyList<KnownParty> Parties => _parties;

    /// <summary>Whose name this is: none, one, or several.</summary>
    public IReadOnlyList<PartyName> Find(ReadOnlySpan<char> name)
    {
        Span<char> straight = stackalloc char[MostLetters];
        if (name.Length > MostLetters)
        {
            return [];
        }

        name.Replace(straight, '’', '\'');
        return _lookup.TryGetValue(straight[..name.Length], out var names) ? names : [];
    }

    /// <summary>The party that an entity's names say it is; null where they say none, or could be those of several.</summary>
    public KnownParty? PartyOf(Entity entity)
    {
        var party = -1;
        foreach (var name in entity.Aliases.Prepend(entity.Name))
        {
            if (entity.Type != NameType.Person && Find(name) is [{ Weak: false } sole])
            {
                if (party >= 0 && party != sole.Party)
                {
                    return null;
                }

                party = sole.Party;
            }
        }

        return party < 0 ? null : _parties[party];
    }

    /// <summary>The longest name that starts at a token and ends with one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where it would start.</param>
    /// <param name="end">The token after it.</param>
    /// <returns>The name; null where none does.</returns>
    public string? Match(AnnotatedText text, int token, out int end)
    {
        end = token;
        var rest = text.Text.AsSpan(text.Starts[token]);
        if (rest.Length < 2 || !_byStart.TryGetValue(StartOf(rest), out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (Begins(rest, name.Text))
            {
                end = text.TokenAt(text.Starts[token] + name.Text.Length - 1);
                if (text.Ends[end] == text.Starts[token] + name.Text.Length)
                {
                    end++;
                    return name.Text;
                }
            }
        }

        return null;
    }

    // The longest name has fewer letters.
    private const int MostLetters = 160;

    private void Add(PartyName name)
    {
        if (!_byName.TryGetValue(name.Text, out var names))
        {
            _byName[name.Text] = names = [];
            if (!_byStart.TryGetValue(StartOf(name.Text), out var starts))
            {
                _byStart[StartOf(name.Text)] = starts = [];
            }

            starts.Add(name);
        }

        if (!names.Exists(other => other.Party == name.Party))
        {
            names.Add(name);
        }
    }

    private static ulong StartOf(ReadOnlySpan<char> text)
    {
        var start = ((ulong)text[0] << 16) | text[1];
        return text.Length == 2 || !char.IsLetterOrDigit(text[2]) ? start : (start << 16) | text[2];
    }

    private static bool Begins(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = text[i] switch
            {
                '’' => '\'',
                '\n' or '\u00A0' => ' ',
                '\u2010' or '\u2011' => '-',
                var other => other,
            };
            if (c != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string? Given(string field) => field == "-" ? null : field;
}
