using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells who a source is: the fullest name or the description that this report gives; null where it does not show.</summary>
/// <remarks>One is made for each report; the claims must be given in the order of their cues.</remarks>
internal sealed class HolderResolver(ClaimText text, NameMap names)
{
    /// <summary>The holder where the author speaks of himself as a source.</summary>
    public const string Author = "the report's author";

    private readonly SpeakerLog _log = new();
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
            _log.Add(Describe(holder, first, end, spoke: true));
        }

        return holder;
    }

    /// <summary>What a phrase names, where it names somebody by itself.</summary>
    public string? OfPhrase(int first, int end)
    {
        (first, end) = Trimmed(first, end);
        if (end <= first)
        {
            return null;
        }

        var headEnd = HeadEnd(first, end);
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
            && names.Mentions[apposed] is { Type: NameType.Person } person
            && person.RunFirst == headEnd + 1
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
                return names.FullName(mention);
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

    private int HeadEnd(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (names.At(i) is >= 0 and var mention)
            {
                i = Math.Min(names.Mentions[mention].End, end) - 1;
                continue;
            }

            if (
                i > first
                && (
                    text.IsComma(i)
                    || text.IsDash(i)
                    || text.KindOf(i) == TokenKind.Bracket
                    || text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator)
                    || text.GroupOf(i) >= 0
                    || text.Is(i, "aka")
                )
            )
            {
                return i;
            }
        }

        return end;
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
            if (mention.Type is NameType.Person or NameType.Organization or NameType.Group)
            {
                _log.Add(Describe(names.FullName(_logged), mention.RunFirst, mention.End, spoke: false));
            }

            _logged++;
        }
    }

    private SpeakerLog.Speaker Describe(string name, int first, int end, bool spoke)
    {
        var headEnd = HeadEnd(first, end);
        var mention = names.At(headEnd - 1);
        NameType? kind = mention >= 0 ? names.Mentions[mention].Type : null;
        var gender =
            mention >= 0 && names.Mentions[mention].Entity is >= 0 and var e
                ? names.Entities[e].Gender
                : Gender.Unknown;
        var head = headEnd - 1;
        if (mention < 0)
        {
            kind =
                text.Is(head, WordClass.Person) ? NameType.Person
                : text.Is(head, WordClass.Body | WordClass.Outlet | WordClass.Document) ? NameType.Organization
                : null;
            gender = GenderOf(head);
        }

        var single = end - first == 1 && text.Is(first, WordClass.Subject | WordClass.Pronoun | WordClass.Relative);
        if (single)
        {
            kind = text.Is(first, "he") || text.Is(first, "she") || text.Is(first, "who") ? NameType.Person : kind;
        }

        var plural = mention < 0 && text.Text.Text[text.Text.Ends[head] - 1] == 's' && !text.Is(head, "was");
        return new SpeakerLog.Speaker(name, first, kind, gender, plural, spoke, Roles(first, headEnd, end));
    }

    private Gender GenderOf(int head)
    {
        var word = text.Text.CharactersOf(head);
        return word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "mother")
            || text.Is(head, "wife")
            || text.Is(head, "sister")
            || text.Is(head, "daughter")
                ? Gender.Female
            : word.EndsWith("man", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "father")
            || text.Is(head, "husband")
            || text.Is(head, "brother")
            || text.Is(head, "son")
                ? Gender.Male
            : Gender.Unknown;
    }

    // The words that a later "the spokesman" can mean: titles, what stands before the name, and the apposition behind it.
    private uint[] Roles(int first, int headEnd, int end)
    {
        var roles = new List<uint>(4);
        var from =
            first > 0
            && text.KindOf(first - 1) == TokenKind.Word
            && text.Is(first - 1, WordClass.Person | WordClass.Outlet)
                ? first - 1
                : first;
        for (var i = from; i < headEnd; i++)
        {
            if (
                text.Is(i, WordClass.Person | WordClass.Body | WordClass.Outlet | WordClass.Document)
                || i == headEnd - 1
            )
            {
                roles.Add(text.Text.Hashes[i]);
            }
        }

        var stop = Math.Min(text.Count, headEnd + 9);
        if (
            headEnd < stop
            && text.IsComma(headEnd)
            && headEnd + 1 < stop
            && (text.Is(headEnd + 1, WordClass.Determiner) || text.IsNominal(headEnd + 1))
        )
        {
            for (
                var i = headEnd + 1;
                i < stop && !text.IsComma(i) && !text.Is(i, WordClass.Preposition) && text.GroupOf(i) < 0;
                i++
            )
            {
                if (text.Is(i, WordClass.Person))
                {
                    roles.Add(text.Text.Hashes[i]);
                }
            }
        }

        return [.. roles];
    }
}
