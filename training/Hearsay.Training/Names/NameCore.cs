using System.Text;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Finds the name in a phrase that annotators marked: corpora mark whole phrases, with articles, titles and all.</summary>
/// <remarks>
/// "the Iraqi Prime Minister Haider al-Abadi, who" holds the name "Haider al-Abadi"; "Coalition forces" and "the minister"
/// hold none. A phrase names something where its head has a capital; the head is the last word before what follows it:
/// a comma, a preposition, a verb. A person's title and what stands before it do not belong to the name.
/// </remarks>
internal sealed class NameCore(NameWords words)
{
    private static readonly string[] Joints =
    [
        .. "de al el bin ibn abu von van der den del della la di du dos das da ul e i".Split(' '),
    ];

    // Only before a dash: "at-Tanf".
    private static readonly string[] Articles = [.. "al el ul ad ar as ash at az".Split(' ')];

    // Titles' words that are not themselves those of an office: "Penn State".
    private static readonly string[] Qualifiers = [.. "state press interior defence defense foreign".Split(' ')];

    /// <summary>The name in the tokens of a phrase; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="type">What the phrase was marked as.</param>
    /// <param name="head">The head's token where a tree tells it; -1 where none does.</param>
    /// <param name="owned">Whether an owner before the head is part of the name: "Korean People's Army".</param>
    public NameRun? Find(AnnotatedText text, int first, int end, int type, int head = -1, bool owned = false)
    {
        first = SkipDeterminers(text, first, end);
        if (head < 0)
        {
            head = HeadOf(text, first, end);
        }

        if (head < first || head >= end || !IsNamed(text, head))
        {
            return null;
        }

        var start = head;
        while (start > first && LinkBefore(text, start, first, type, owned) is var before && before < start)
        {
            start = before;
        }

        var stop = head + 1;
        while (stop < end && LinkAfter(text, stop, end, type) is var after && after > stop)
        {
            stop = after;
        }

        return Named(text, start, stop, type, head);
    }

    /// <summary>The name in the tokens of a phrase whose letters are those of a title; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="type">What the phrase was marked as.</param>
    /// <param name="head">The head's token, which must be part of it.</param>
    /// <param name="title">The title, its words parted by "_".</param>
    public NameRun? FindTitled(AnnotatedText text, int first, int end, int type, int head, string title)
    {
        var letters = Letters(title);
        for (var start = first; start <= head; start++)
        {
            for (var stop = head + 1; stop <= end; stop++)
            {
                if (
                    letters.Length > 1
                    && Letters(text.ExtentOf(start, stop).In(text.Text)) == letters
                    && !text.Kinds[start..stop].ContainsAny(TokenKind.Punctuation, TokenKind.Bracket)
                )
                {
                    return Named(text, start, stop, type, head);
                }
            }
        }

        return null;
    }

    private static string Letters(ReadOnlySpan<char> words)
    {
        var letters = new StringBuilder();
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    private NameRun? Named(AnnotatedText text, int start, int stop, int type, int head)
    {
        start = SkipDeterminers(text, start, stop);
        if (type == (int)NameType.Person)
        {
            start = SkipTitles(text, start, stop);
        }

        // "the Secretary", "Secretary of State": an office is nobody's name.
        var office =
            type == (int)NameType.Organization
            && words.Find(text, head) is { Title: true, Body: false }
            && !Qualifiers.Any(word => text.Is(head, word));
        return start < stop && !office ? new NameRun(start, stop, type) : null;
    }

    private static bool IsNamed(AnnotatedText text, int i) =>
        text.Kinds[i] is TokenKind.Word && (text.Shapes[i] & TokenShape.Capitalised) != 0
        || (text.Kinds[i] is TokenKind.Word && (text.Shapes[i] & TokenShape.Digit) != 0);

    /// <summary>Where a phrase goes on behind its articles and what else leads to it.</summary>
    public static int SkipDeterminers(AnnotatedText text, int first, int end)
    {
        while (
            first < end
            && (
                text.Tags[first] is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Cconj
                || text.Kinds[first] is not (TokenKind.Word or TokenKind.Number)
            )
            && !(text.Is(first, "al") && first + 1 < end && text.Kinds[first + 1] == TokenKind.Dash)
        )
        {
            first++;
        }

        return first;
    }

    private static int HeadOf(AnnotatedText text, int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            var joint = IsJoint(text, i) && i + 1 < end && IsNamed(text, i + 1);
            if (
                head >= 0
                && !joint
                && (
                    text.Kinds[i] is TokenKind.Punctuation or TokenKind.Bracket or TokenKind.Stop or TokenKind.Quote
                    || text.Tags[i]
                        is PartOfSpeech.Adp
                            or PartOfSpeech.Verb
                            or PartOfSpeech.Aux
                            or PartOfSpeech.Cconj
                            or PartOfSpeech.Sconj
                            or PartOfSpeech.Pron
                        && !IsNamed(text, i)
                )
            )
            {
                break;
            }

            if (text.Kinds[i] == TokenKind.Word && !joint)
            {
                head = i;
            }
        }

        return head;
    }

    private static int LinkBefore(AnnotatedText text, int start, int first, int type, bool owned)
    {
        var before = start - 1;
        if (
            owned
            && type != (int)NameType.Person
            && text.Kinds[before] == TokenKind.Clitic
            && before > first
            && IsNamed(text, before - 1)
        )
        {
            return before - 1;
        }

        if (IsNamed(text, before) || (text.Kinds[before] == TokenKind.Number && type != (int)NameType.Person))
        {
            return before;
        }

        return before > first && IsNamed(text, before - 1) && (IsJoint(text, before) || IsInner(text, before, type))
                ? before - 1
            : IsJoint(text, before)
            && text.Kinds[before] == TokenKind.Dash
            && before > first
            && IsJoint(text, before - 1)
                ? before - 1
            : text.Kinds[before] == TokenKind.Word && IsJoint(text, before) && before > first ? before
            : start;
    }

    private static int LinkAfter(AnnotatedText text, int stop, int end, int type)
    {
        if (IsNamed(text, stop))
        {
            return stop + 1;
        }

        if (text.Kinds[stop] == TokenKind.Number && (text.Shapes[stop] & TokenShape.SpaceBefore) != 0)
        {
            return stop + 1;
        }

        if (
            stop + 1 < end
            && IsJoint(text, stop)
            && (IsNamed(text, stop + 1) || text.Kinds[stop + 1] == TokenKind.Number)
        )
        {
            return stop + 2;
        }

        if (stop + 2 < end && IsJoint(text, stop) && text.Kinds[stop + 1] == TokenKind.Dash && IsNamed(text, stop + 2))
        {
            return stop + 3;
        }

        // "Ban Ki-moon".
        if (
            stop + 1 < end
            && text.Kinds[stop] == TokenKind.Dash
            && text.Ends[stop - 1] == text.Starts[stop]
            && text.Ends[stop] == text.Starts[stop + 1]
            && text.Kinds[stop + 1] == TokenKind.Word
        )
        {
            return stop + 2;
        }

        if (!IsInner(text, stop, type))
        {
            return stop;
        }

        return stop + 1 < end && IsNamed(text, stop + 1) ? stop + 2
            : stop + 2 < end && text.Is(stop + 1, "the") && IsNamed(text, stop + 2) ? stop + 3
            : stop;
    }

    // "Al-Rai", "Deir ez-Zor", "bin Salman": within any name.
    private static bool IsJoint(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Dash && (text.Shapes[i] & TokenShape.SpaceBefore) == 0
        || (
            text.Kinds[i] == TokenKind.Word
            && (text.Shapes[i] & TokenShape.Capitalised) == 0
            && (Joints.Any(joint => text.Is(i, joint)) || IsArticle(text, i))
        );

    private static bool IsArticle(AnnotatedText text, int i) =>
        i + 1 < text.TokenCount && text.Kinds[i + 1] == TokenKind.Dash && Articles.Any(article => text.Is(i, article));

    // "Ministry of Defence", "AT&T", "Centre for Policy": within the names of institutions and of things.
    private static bool IsInner(AnnotatedText text, int i, int type) =>
        type != (int)NameType.Person
        && (
            text.Is(i, "of")
            || (type != (int)NameType.Place && (text.Is(i, "for") || text.Is(i, "and") || text.CharactersOf(i) is "&"))
        );

    /// <summary>Where a person's name begins behind the titles; the end where there is nothing else.</summary>
    public int SkipTitles(AnnotatedText text, int start, int stop)
    {
        var from = start;
        for (var i = start; i < stop; i++)
        {
            if (words.Find(text, i) is { Title: true })
            {
                from = i + 1;
            }
        }

        return SkipDeterminers(text, from, stop);
    }
}
