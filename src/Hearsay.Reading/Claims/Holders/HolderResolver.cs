using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells who a source is: the fullest name or the description that this report gives; null where it does not show.</summary>
/// <remarks>One is made for each report; the claims must be given in the order of their cues.</remarks>
internal sealed class HolderResolver(ClaimText text, NameMap names)
{
    /// <summary>The holder where the author speaks of himself as a source.</summary>
    public const string Author = "the report's author";

    private readonly SpeakerLog _log = new();
    private readonly SpeakerReader _speakers = new(text, names);
    private readonly PronounResolver _pronouns = new(text);
    private int _logged;

    /// <summary>The holder of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="outer">The holder of the claim in whose content or quotation it stands; null for none.</param>
    /// <param name="inside">Whether it stands in another's words.</param>
    public string? Resolve(ClaimDraft claim, string? outer, bool inside)
    {
        if (!claim.HasSource)
        {
            return null;
        }

        LogNamesBefore(claim.Source.First);
        var (first, end) = Trimmed(claim.Source.First, claim.Source.End);
        var holder =
            end - first == 1
            && text.Is(
                first,
                WordClass.Subject
                    | WordClass.Pronoun
                    | WordClass.Possessive
                    | WordClass.Relative
                    | WordClass.That
                    | WordClass.Question
            )
                ? OfPronoun(first, outer, inside)
                : OfPhrase(first, end);
        if (holder is not null && holder != Author)
        {
            _log.Add(_speakers.Describe(holder, first, end, spoke: true));
        }

        return holder;
    }

    /// <summary>Who passed words on: what a phrase names, or whom a relative or another pronoun stands for.</summary>
    public string? OfPasser(int first, int end)
    {
        if (end - first != 1)
        {
            return OfPhrase(first, end);
        }

        return
            text.Is(first, WordClass.Relative | WordClass.That | WordClass.Question)
            || text.Is(first, WordClass.Subject | WordClass.Pronoun) && !text.IsNoun(first)
            ? OfPronoun(first, null, inside: true)
            : OfPhrase(first, end);
    }

    /// <summary>What a phrase names, where it names somebody by itself.</summary>
    public string? OfPhrase(int first, int end)
    {
        (first, end) = Trimmed(first, end);
        if (end <= first)
        {
            return null;
        }

        var headEnd = _speakers.HeadEnd(first, end);
        if (headEnd < end && text.Is(headEnd, "and"))
        {
            // Two who speak together are no one of them.
            return Words(first, end);
        }

        var mention = names.At(headEnd - 1);
        if (mention >= 0 && names.Mentions[mention].End == headEnd && !IsTitleOnly(mention, headEnd))
        {
            return WithNationality(mention, first);
        }

        if (OutletBeside(first, headEnd) is { } outlet)
        {
            return outlet;
        }

        // "his wife, Michelle Obama": the name stands in the apposition.
        if (
            headEnd + 1 < end
            && text.IsComma(headEnd)
            && names.At(headEnd + 1) is >= 0 and var apposed
            && names.Mentions[apposed] is { Type: NameType.Person or null } person
            && person.RunFirst == headEnd + 1
            && (person.Type is not null || text.Is(headEnd - 1, WordClass.Person) && person.End - person.First > 1)
        )
        {
            return names.FullName(apposed);
        }

        return OfDescription(first, headEnd, end);
    }

    // "the Russian Ministry of Defense": the adjective belongs to an institution's name.
    private string WithNationality(int mention, int first)
    {
        var m = names.Mentions[mention];
        var start = m.First;
        while (
            m.Type == NameType.Organization
            && start > first
            && text.IsCapitalised(start - 1)
            && text.TagOf(start - 1) == PartOfSpeech.Adj
        )
        {
            start--;
        }

        return start < m.First
            ? text.Text.ExtentOf(start, m.End).In(text.Text.Text).ToString()
            : names.FullName(mention);
    }

    // "Russia's TASS news agency", "the newspaper Izvestia": the outlet's own name says who it is.
    private string? OutletBeside(int first, int headEnd)
    {
        if (!text.Is(headEnd - 1, WordClass.Outlet))
        {
            return null;
        }

        for (var i = headEnd - 2; i >= first; i--)
        {
            if (text.KindOf(i) == TokenKind.Clitic)
            {
                return null;
            }

            if (names.At(i) is >= 0 and var mention && names.Mentions[mention].End == i + 1)
            {
                // "a Tromsø broadcaster" is one of that place, and not the place.
                return IsPlace(i) ? null : names.FullName(mention);
            }
        }

        return null;
    }

    private bool IsTitleOnly(int mention, int headEnd) => names.Mentions[mention].First >= headEnd;

    private string? OfDescription(int first, int headEnd, int end)
    {
        var head = headEnd - 1;
        if (text.Is(first, WordClass.Possessive))
        {
            var owner = _pronouns.Resolve(_log, first);
            return owner is null ? null : owner + (owner.EndsWith('s') ? "' " : "'s ") + Words(first + 1, headEnd);
        }

        var bare =
            headEnd == end
            && headEnd - first <= 3
            && text.Is(first, WordClass.Determiner)
            && (text.Is(first, "the") || text.Is(first, "this") || text.Is(first, "that"));
        for (var i = first + 1; bare && i < headEnd; i++)
        {
            bare = !text.IsCapitalised(i);
        }

        if (bare)
        {
            var role = text.Text.Hashes[head];
            var known = _log.OfRole(role, first, out var several);
            return known ?? (several ? null : Words(first, headEnd));
        }

        var stop = headEnd;
        while (
            stop < end
            && !text.IsComma(stop)
            && !text.IsDash(stop)
            && !text.Is(stop, WordClass.Relative)
            && text.KindOf(stop) != TokenKind.Bracket
        )
        {
            stop++;
        }

        return Words(first, stop);
    }

    private string? OfPronoun(int token, string? outer, bool inside)
    {
        if (
            text.Is(token, "i")
            || text.Is(token, "we")
            || text.Is(token, "my")
            || text.Is(token, "our")
            || text.Is(token, "us")
            || text.Is(token, "me")
        )
        {
            return text.ZoneOf(token) >= 0 || inside ? outer : Author;
        }

        if (text.Is(token, WordClass.Relative) || text.Is(token, "which") || text.Is(token, "that"))
        {
            var low = text.LowOf(token);
            var last = token - 1;
            if (last > low && text.IsComma(last))
            {
                last--;
            }

            var (first, end) = last >= low ? SourceFinder.PhraseEndingAt(text, last, low, text.ZoneOf(token)) : (0, 0);
            return end > first && !(end - first == 1 && text.Is(first, WordClass.Subject | WordClass.Pronoun))
                ? OfPhrase(first, end)
                : null;
        }

        LogSubjectBefore(token);
        return _pronouns.Resolve(_log, token);
    }

    private (int First, int End) Trimmed(int first, int end)
    {
        while (
            end > first
            && (
                text.IsComma(end - 1)
                || text.IsDash(end - 1)
                || text.KindOf(end - 1) is TokenKind.Clitic or TokenKind.Quote && names.At(end - 1) < 0
            )
        )
        {
            end--;
        }

        // "the rebels' claim" keeps its plural's apostrophe outside.
        while (first < end && text.KindOf(first) is TokenKind.Punctuation or TokenKind.Quote)
        {
            first++;
        }

        return (first, end);
    }

    private string Words(int first, int end)
    {
        while (
            first < end
            && (text.Is(first, "the") || text.Is(first, "The"))
            && first + 1 < end
            && text.IsCapitalised(first + 1)
            && names.At(first + 1) >= 0
            && names.Mentions[names.At(first + 1)].End == end
        )
        {
            first++;
        }

        return end > first ? text.Text.ExtentOf(first, end).In(text.Text.Text).ToString().ReplaceLineEndings(" ") : "";
    }

    private void LogNamesBefore(int token)
    {
        while (_logged < names.Mentions.Count && names.Mentions[_logged].First < token)
        {
            var mention = names.Mentions[_logged];
            var perhaps = mention.Type is null && mention.End - mention.First is 2 or 3 && !IsPlace(mention.First);
            if (mention.Type is NameType.Person or NameType.Organization or NameType.Group || perhaps)
            {
                _log.Add(_speakers.Describe(names.FullName(_logged), mention.RunFirst, mention.End, spoke: false));
            }

            _logged++;
        }
    }

    private bool IsPlace(int token)
    {
        var start = text.Text.Starts[token];
        var places = text.Draft.Places;
        int low = 0,
            high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Extent.End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < places.Count && places[low].Extent.Contains(start);
    }

    // A pronoun may stand for the subject of the sentence before, though that said nothing.
    private void LogSubjectBefore(int token)
    {
        var sentence = text.Text.SentenceOf[token] - 1;
        if (sentence < 0 || text.Text.ParagraphOf(sentence) != text.Text.ParagraphOf(sentence + 1))
        {
            return;
        }

        var (first, end) = SubjectOf(sentence);
        if (
            end <= first
            || text.Is(first, WordClass.Possessive)
            || (end - first == 1 && text.Is(first, WordClass.Subject | WordClass.Pronoun | WordClass.That))
        )
        {
            return;
        }

        var head = _speakers.HeadEnd(first, end) - 1;
        if (
            text.Is(head, WordClass.Person | WordClass.Body | WordClass.Outlet)
            && names.At(head) < 0
            && OfPhrase(first, end) is { } name
        )
        {
            _log.Add(_speakers.Describe(name, first, end, spoke: true));
        }
    }

    private (int First, int End) SubjectOf(int sentence)
    {
        var end = text.Text.SentenceAt(sentence).End;
        for (var i = text.Text.SentenceStarts[sentence]; i < end; i++)
        {
            if (text.GroupOf(i) is >= 0 and var group)
            {
                return text.Groups[group].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive && text.ZoneOf(i) < 0
                    ? SourceFinder.Subject(text, group)
                    : (0, 0);
            }
        }

        return (0, 0);
    }
}
