using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The words of time. A filter of one bit per hash turns nearly every other word away before any look-up.</summary>
internal sealed class TimeLexicon
{
    private readonly WordTable<TimeWord> _words = new();
    private readonly ulong[] _filter = new ulong[2048];

    private TimeLexicon()
    {
        foreach (var fields in LexiconText.Read(typeof(TimeLexicon).Assembly, "en/times/words.txt"))
        {
            var remark = fields.Length > 3 ? fields[3] : "";
            Put(fields[0], WordOf(fields[1], fields[2], remark));
        }

        foreach (var fields in LexiconText.Read(typeof(TimeLexicon).Assembly, "en/times/holidays.txt"))
        {
            var first = fields[0].Split(' ')[0];
            Holidays.Put(fields[0], new Holiday(fields[0], fields[1]));
            if (!_words.TryGet(first, out _))
            {
                Put(first, new TimeWord(TimeWordKind.Holiday, 0, "", false, false));
            }
        }
    }

    public static TimeLexicon English { get; } = new();

    public PhraseTable<Holiday> Holidays { get; } = new();

    /// <summary>What the token can do in an expression of time; the default where it can do nothing.</summary>
    public TimeWord this[AnnotatedText text, int token]
    {
        get
        {
            var bit = text.Hashes[token] & 0x1FFFF;
            return (_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0 && _words.TryGet(text, token, out var word)
                ? word
                : default;
        }
    }

    /// <summary>Looks up a word that is no token of its own.</summary>
    public bool TryWord(ReadOnlySpan<char> word, out TimeWord value) => _words.TryGet(word, out value);

    private void Put(string word, TimeWord value)
    {
        _words.Put(word, value);
        var bit = WordHash.Of(word) & 0x1FFFF;
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    private static TimeWord WordOf(string kind, string value, string remark)
    {
        var parsed = kind == "yearend" ? TimeWordKind.YearEnd : Enum.Parse<TimeWordKind>(kind, ignoreCase: true);
        var number = parsed switch
        {
            TimeWordKind.Unit => (int)Enum.Parse<TimeUnit>(value, ignoreCase: true),
            TimeWordKind.Direction => (int)Enum.Parse<TimeDirection>(value, ignoreCase: true),
            _ => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0,
        };
        var name = parsed == TimeWordKind.Deictic ? remark : value;
        return new TimeWord(parsed, number, name, remark == "bold", remark == "many");
    }
}
