using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells from the verb beside it whether a bare weekday or month lies before or after the report.</summary>
internal sealed class TenseReader
{
    private const int Reach = 12;
    private const int BehindPlural = 2;
    private const int BehindBe = 3;
    private readonly WordTable<int> _words = new();

    private TenseReader()
    {
        foreach (var fields in LexiconText.Read(typeof(TenseReader).Assembly, "en/times/tense.txt"))
        {
            _words.Put(
                fields[0],
                fields[1] switch
                {
                    "past" => -1,
                    "plural" => BehindPlural,
                    "set" => BehindBe,
                    _ => 1,
                }
            );
        }
    }

    public static TenseReader English { get; } = new();

    /// <summary>Below 0 for the past, above it for the future, 0 where nothing tells.</summary>
    public int Read(AnnotatedText text, int first, int end)
    {
        var sentence = text.SentenceAt(text.SentenceOf[first]);
        if (
            first > sentence.First
            && (
                text.Is(first - 1, "until") && !IsPastPerfect(text, sentence, end)
                || text.Is(first - 1, "as") && first - 3 >= sentence.First && text.Is(first - 3, "as")
            )
        )
        {
            return 1;
        }

        if (IsToBe(text, first, sentence.First))
        {
            return 1;
        }

        for (var i = first - 1; i >= Math.Max(sentence.First, first - Reach); i--)
        {
            // "will be opened", "must be held": the participle behind "be" tells nothing, the word before it does.
            if (i > sentence.First && text.Is(i - 1, "be"))
            {
                continue;
            }

            if (TenseOf(text, i) is var tense && tense != 0)
            {
                return tense;
            }
        }

        for (var i = end; i < Math.Min(sentence.End, end + Reach); i++)
        {
            if (TenseOf(text, i) is var tense && tense != 0)
            {
                return tense;
            }
        }

        return first > sentence.First && text.Is(first - 1, "by") ? 1 : 0;
    }

    /// <summary>Whether the token is a verb form of the past: "found", "failed".</summary>
    public bool IsPast(AnnotatedText text, int token) => TenseOf(text, token) < 0;

    /// <summary>"The vote is on Tuesday": nobody says so of a day gone by.</summary>
    private static bool IsToBe(AnnotatedText text, int first, int begin)
    {
        var at = first - 1;
        at -= at > begin && (text.Is(at, "on") || text.Is(at, "for")) ? 1 : 0;
        return at > begin && (text.Is(at, "is") || text.Is(at, "are"));
    }

    /// <summary>"Until Thursday, they had not called him a suspect": what had been so before.</summary>
    private static bool IsPastPerfect(AnnotatedText text, Sentence sentence, int end)
    {
        for (var i = end; i < Math.Min(sentence.End, end + 5); i++)
        {
            if (text.Is(i, "had"))
            {
                return text.Is(end, ",");
            }
        }

        return false;
    }

    private static bool IsBe(AnnotatedText text, int token) =>
        text.Is(token, "is") || text.Is(token, "are") || text.Is(token, "was") || text.Is(token, "were");

    private int TenseOf(AnnotatedText text, int token)
    {
        if (text.Kinds[token] is not (TokenKind.Word or TokenKind.Clitic))
        {
            return 0;
        }

        // "the window is 0900-1130", "the launch is at 9"
        if (
            IsBe(text, token)
            && token + 2 < text.TokenCount
            && text.Kinds[text.Is(token + 1, "at") || text.Is(token + 1, "from") ? token + 2 : token + 1]
                == TokenKind.Number
            && (text.Is(token, "is") || text.Is(token, "are"))
        )
        {
            return 1;
        }

        // "is to meet"
        if (token + 1 < text.TokenCount && text.Is(token + 1, "to") && IsBe(text, token))
        {
            return 1;
        }

        if (_words.TryGet(text, token, out var tense))
        {
            return tense switch
            {
                BehindPlural => token > 0 && text.CharactersOf(token - 1) is [.., 's'] ? 1 : 0,
                BehindBe => token > 0 && IsBe(text, token - 1) ? 1 : -1,
                _ => tense,
            };
        }

        var word = text.CharactersOf(token);
        return word.Length > 4 && char.IsAsciiLetterLower(word[0]) && word.EndsWith("ed") && !word.EndsWith("eed")
            ? -1
            : 0;
    }
}
