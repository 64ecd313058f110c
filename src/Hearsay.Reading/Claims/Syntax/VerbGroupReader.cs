using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the verb groups of a text from left to right.</summary>
internal readonly ref struct VerbGroupReader(ClaimText text)
{
    public void Read()
    {
        var i = 0;
        while (i < text.Count)
        {
            i = Starts(i) ? ReadGroup(i) : i + 1;
        }
    }

    private bool Starts(int i)
    {
        if (text.KindOf(i) is not (TokenKind.Word or TokenKind.Clitic))
        {
            return false;
        }

        if (text.Is(i, WordClass.To))
        {
            return IsInfinitive(i, out _);
        }

        return IsAuxiliary(i) || IsVerb(i, VerbForms.None);
    }

    private bool IsInfinitive(int to, out int verb)
    {
        verb = to + 1;
        while (verb < text.Count && text.Is(verb, WordClass.Adverb | WordClass.Negation) && verb - to < 4)
        {
            verb++;
        }

        if (verb < text.Count && IsLy(verb))
        {
            verb++;
        }

        if (verb >= text.Count || text.KindOf(verb) != TokenKind.Word)
        {
            return false;
        }

        if (text.Is(verb, "be") || text.Is(verb, "have") || text.Is(verb, "do"))
        {
            return true;
        }

        var entry = text.EntryOf(verb);
        return entry is { Verbs.Length: > 0 }
                && (entry.Forms & VerbForms.Base) != 0
                && text.TagOf(verb) is not PartOfSpeech.Noun
            || text.TagOf(verb) == PartOfSpeech.Verb
            || IsNounLikeVerb(verb);
    }

    // "to mend the wall": between "to" and an article stands a verb, even where it looks like a noun.
    private bool IsNounLikeVerb(int i) =>
        text.TagOf(i) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X
        && !text.IsCapitalised(i)
        && !text.Is(i, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Breaks)
        && i + 1 < text.Count
        && text.Text.SentenceOf[i + 1] == text.Text.SentenceOf[i]
        && (
            text.Is(i + 1, "the")
            || text.Is(i + 1, "a")
            || text.Is(i + 1, "an")
            || text.Is(i + 1, WordClass.Possessive)
            || text.Is(i + 1, "it")
            || text.Is(i + 1, "them")
        );

    private int ReadGroup(int start)
    {
        var kind = VerbGroupKind.Finite;
        var negated = false;
        var head = -1;
        var i = start;
        bool be = false,
            auxiliary = false,
            gerund = false;
        if (text.Is(i, WordClass.To) && IsInfinitive(i, out var first))
        {
            kind = VerbGroupKind.Infinitive;
            i = first;
            if (!IsAuxiliary(i))
            {
                text.Put(new VerbGroup(start, i, i + 1, kind, false));
                return i + 1;
            }
        }

        var end = i;
        while (i < text.Count && i - start < 12)
        {
            if (text.Is(i, WordClass.Negation) && head >= 0 && auxiliary)
            {
                negated = true;
                i++;
                continue;
            }

            if (IsAuxiliary(i))
            {
                gerund |= head < 0 && (text.Is(i, "having") || text.Is(i, "being"));
                be = text.Is(i, WordClass.Be);
                auxiliary = true;
                head = i;
                end = ++i;
                continue;
            }

            if (IsVerb(i, auxiliary ? VerbForms.Participle | VerbForms.Gerund | VerbForms.Base : VerbForms.None))
            {
                if (head >= 0 && !auxiliary)
                {
                    break;
                }

                var form = FormOf(i);
                if (!auxiliary && kind == VerbGroupKind.Finite)
                {
                    kind =
                        form == VerbForms.Gerund ? VerbGroupKind.Gerund
                        : form == VerbForms.Participle ? VerbGroupKind.Participle
                        : kind;
                }
                else if (be && form is VerbForms.Participle or VerbForms.Past)
                {
                    kind = kind == VerbGroupKind.Infinitive ? kind : VerbGroupKind.Passive;
                }

                head = i;
                end = i + 1;
                break;
            }

            if (head >= 0 && auxiliary && (text.Is(i, WordClass.Adverb) || IsLy(i)))
            {
                i++;
                continue;
            }

            break;
        }

        if (head < 0)
        {
            return start + 1;
        }

        if (gerund)
        {
            kind = VerbGroupKind.Gerund;
        }

        if (text.IsComma(Math.Min(end, text.Count - 1)) && end < head)
        {
            end = head + 1;
        }

        var from = start;
        while (
            from > 0
            && (text.Is(from - 1, WordClass.Adverb) || IsLy(from - 1))
            && text.GroupOf(from - 1) < 0
            && !IsTimely(from - 1)
        )
        {
            from--;
        }

        // "never said", "hardly thinks": the negation stands in front.
        if (
            from > 0
            && text.Is(from - 1, WordClass.Negation)
            && text.GroupOf(from - 1) < 0
            && !text.Is(from - 1, "nor")
        )
        {
            from--;
            negated = true;
        }

        text.Put(new VerbGroup(from, head, end, kind, negated));
        return end;
    }

    private bool IsTimely(int i) =>
        text.IsTime(i)
        || text.Is(i, "then") && i > 0 && !text.IsNoun(i - 1)
        || text.Is(i, "however")
        || text.Is(i, "there")
        || text.Is(i, "here");

    private bool IsAuxiliary(int i)
    {
        if (!text.Is(i, WordClass.Auxiliary))
        {
            return false;
        }

        // "'s" is a verb only where the tagger says so, or a verb form follows it.
        if (text.KindOf(i) == TokenKind.Clitic && text.Is(i, "'s"))
        {
            return text.TagOf(i) is PartOfSpeech.Aux or PartOfSpeech.Verb;
        }

        return !(text.Is(i, WordClass.Modal) && text.TagOf(i) is PartOfSpeech.Noun or PartOfSpeech.Propn);
    }

    private bool IsLy(int i) =>
        text.KindOf(i) == TokenKind.Word
        && text.Text.Ends[i] - text.Text.Starts[i] > 4
        && text.Text.Text[text.Text.Ends[i] - 1] == 'y'
        && text.Text.Text[text.Text.Ends[i] - 2] == 'l'
        && text.TagOf(i) is PartOfSpeech.Adv or PartOfSpeech.X;

    private VerbForms FormOf(int i)
    {
        var word = text.Text.CharactersOf(i);
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
        {
            return VerbForms.Gerund;
        }

        var forms = text.EntryOf(i)?.Forms ?? VerbForms.None;
        if ((forms & VerbForms.Past) != 0)
        {
            return VerbForms.Past;
        }

        return (forms & VerbForms.Participle) != 0 ? VerbForms.Participle
            : word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? VerbForms.Past
            : VerbForms.Base;
    }

    // "the ministry claims the", "officials report that": a word that can be either is the verb between a subject and a clause.
    private bool LeadsClause(int i, WordEntry entry)
    {
        if (
            i == 0
            || i + 1 >= text.Count
            || (entry.Verbs[^1].Frames & CueFrames.Clause) == 0
            || text.Text.SentenceOf[i - 1] != text.Text.SentenceOf[i]
        )
        {
            return false;
        }

        var before =
            text.TagOf(i - 1) is PartOfSpeech.Propn
            || text.Is(i - 1, WordClass.Subject)
            || (text.Is(i - 1, WordClass.Person | WordClass.Body) && text.TagOf(i - 1) is PartOfSpeech.Noun);
        var behind =
            text.Is(i + 1, WordClass.Subject)
            || text.Is(i + 1, "the")
            || text.Is(i + 1, "it")
            || text.Is(i + 1, "there")
            || (text.Is(i + 1, "that") && !text.Is(i - 1, WordClass.Possessive));
        return before && (behind || Closes(i));
    }

    // "…, Al Jazeera reports.", "Interfax reports, citing a pilot": nothing but the name stands between a mark and the word.
    private bool Closes(int i)
    {
        if (!text.Is(i, "reports") && !text.Is(i, "claims"))
        {
            return false;
        }

        var cites = text.IsComma(i + 1) && i + 2 < text.Count && text.Has(i + 2, RelayWord.Citing);
        var refers = text.Is(i + 1, "with") && i + 2 < text.Count && text.Is(i + 2, "reference");
        if (cites || refers)
        {
            return true;
        }

        var name = i - 1;
        while (name > 0 && text.TagOf(name) == PartOfSpeech.Propn && i - name < 6)
        {
            name--;
        }

        return text.IsComma(name) && (text.KindOf(i + 1) == TokenKind.Stop || text.IsComma(i + 1));
    }

    // "so-called", "Australia-based", "the re-branded group": a word behind a hyphen is part of the word in front of it.
    private bool IsJoined(int i) =>
        i > 0
            && text.KindOf(i - 1) == TokenKind.Dash
            && !text.IsDash(i - 1)
            && (text.Text.Shapes[i] & TokenShape.SpaceBefore) == 0
        || i + 1 < text.Count
            && text.KindOf(i + 1) == TokenKind.Dash
            && !text.IsDash(i + 1)
            && (text.Text.Shapes[i + 1] & TokenShape.SpaceBefore) == 0;

    // "according to recent polls", "in reports": behind an adjective or a preposition stands the noun.
    private bool IsNamedThing(int i) =>
        i > 0
        && text.Is(i, WordClass.Document | WordClass.Person | WordClass.Body | WordClass.Outlet)
        && text.Text.SentenceOf[i - 1] == text.Text.SentenceOf[i]
        && (
            text.TagOf(i - 1) == PartOfSpeech.Adj
            || text.Is(i - 1, WordClass.Determiner)
            || (text.Is(i - 1, WordClass.Preposition | WordClass.To) && !text.Is(i - 1, WordClass.To))
            || text.TagOf(i - 1) == PartOfSpeech.Num
        );

    // "a briefing", "the euphemistically named operation": what an article leads to is no verb.
    private bool IsAttributive(int i)
    {
        var left = i - 1;
        while (left >= 0 && IsLy(left))
        {
            left--;
        }

        return left >= 0
            && text.Text.SentenceOf[left] == text.Text.SentenceOf[i]
            && (
                text.Is(left, "the")
                || text.Is(left, "a")
                || text.Is(left, "an")
                || text.Is(left, "every")
                || (text.Is(left, WordClass.Possessive) && !text.Is(left, "her") && !text.Is(left, WordClass.Relative))
            );
    }

    private bool IsVerb(int i, VerbForms wanted)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Breaks))
        {
            return false;
        }

        if (IsJoined(i) || IsAttributive(i) || IsNamedThing(i))
        {
            return false;
        }

        var tag = text.TagOf(i);
        var entry = text.EntryOf(i);
        var isCue = entry is { Verbs.Length: > 0 };
        if (tag == PartOfSpeech.Verb)
        {
            return true;
        }

        if (!isCue)
        {
            return false;
        }

        // Words that are hardly ever anything but verbs.
        if (text.Is(i, "said") || text.Is(i, "says") || text.Is(i, "told"))
        {
            return true;
        }

        return tag is PartOfSpeech.X && (entry!.Forms & ~VerbForms.Base & ~VerbForms.Third) != 0
            || tag is PartOfSpeech.Noun && LeadsClause(i, entry!);
    }
}
