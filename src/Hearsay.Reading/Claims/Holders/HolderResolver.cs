using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells who a source is: the fullest name or the description that this report gives; null where it does not show.</summary>
/// <remarks>One is made for each report.</remarks>
internal sealed class HolderResolver
{
    /// <summary>The holder where the author speaks of himself as a source.</summary>
    public const string Author = "the report's author";

    private readonly ClaimText _text;
    private readonly NameMap _names;
    private readonly PhraseScan _scan;
    private readonly Discourse _discourse;
    private readonly RelativeResolver _relatives;

    /// <summary>Reads whom the report speaks of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="claims">Its claims, in the order of their cues.</param>
    /// <param name="chooser">Who chooses whom a pronoun stands for; the learnt weights unless told.</param>
    public HolderResolver(ClaimText text, NameMap names, List<ClaimDraft> claims, IAntecedentChooser? chooser = null)
    {
        (_text, _names) = (text, names);
        _scan = new PhraseScan(text, names);
        _discourse = new DiscourseReader(text, names, _scan, claims, chooser ?? Salience.English).Read();
        _relatives = new RelativeResolver(text, _scan, _discourse);
    }

    /// <summary>Whom and what the report speaks of.</summary>
    public Discourse Discourse => _discourse;

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

        var (first, end) = Trimmed(claim.Source.First, claim.Source.End);
        return end - first == 1 && IsPronoun(first) ? OfPronoun(first, outer, inside) : OfPhrase(first, end);
    }

    /// <summary>Who passed words on: what a phrase names, or whom a relative or another pronoun stands for.</summary>
    public string? OfPasser(int first, int end) =>
        end - first == 1 && IsPronoun(first) && !_text.IsNominal(first)
            ? OfPronoun(first, null, inside: true)
            : OfPhrase(first, end);

    /// <summary>What a phrase names, where it names somebody by itself.</summary>
    public string? OfPhrase(int first, int end)
    {
        (first, end) = Trimmed(first, end);
        if (end <= first)
        {
            return null;
        }

        if (_text.Is(end - 1, "whom"))
        {
            // "most of whom" are they; "one of whom" is one of them.
            var whole = _text.Is(first, "most") || _text.Is(first, "many") || _text.Is(first, "all");
            var group = _relatives.Resolve(end - 1, first);
            return whole || group is null || end - first < 2 ? group : Words(first, end - 1) + " " + group;
        }

        var headEnd = _scan.HeadEnd(first, end);
        if (headEnd < end && AliasBehind(first, headEnd, end) is { } known)
        {
            return known;
        }

        if (headEnd < end && _text.Is(headEnd, "and"))
        {
            // Two who speak together are no one of them.
            return Words(first, end);
        }

        var mention = _names.At(headEnd - 1);
        if (mention >= 0 && _names.Mentions[mention].End == headEnd)
        {
            return WithNationality(mention, first);
        }

        if (OutletBeside(first, headEnd) is { } outlet)
        {
            return outlet;
        }

        // "his wife, Michelle Obama", "the head of the hospital, Dr. Nassar": the name stands in the apposition.
        var comma = CommaBehind(headEnd, end);
        if (
            comma + 1 < end
            && _names.At(comma + 1) is >= 0 and var apposed
            && _names.Mentions[apposed] is { Type: NameType.Person or null } person
            && person.RunFirst == comma + 1
            && (
                person.Type is not null
                || !_text.Is(headEnd - 1, WordClass.Body | WordClass.Outlet | WordClass.Document)
                    && person.End - person.First > 1
            )
        )
        {
            return NameAt(comma + 1) ?? _names.FullName(apposed);
        }

        return OfDescription(first, headEnd, end);
    }

    // The comma behind a description, with what it is of: "the head of the hospital,"; the end where there is none.
    private int CommaBehind(int headEnd, int end)
    {
        var at = headEnd;
        if (at < end && _text.Is(at, WordClass.Preposition))
        {
            while (
                at < end
                && !_text.IsComma(at)
                && _text.GroupOf(at) < 0
                && !_text.Is(at, WordClass.Relative | WordClass.Coordinator)
            )
            {
                at++;
            }
        }

        return at < end && _text.IsComma(at) ? at : end;
    }

    // "River Girl aka the activist Dana Rell": of two names the person's own.
    private string? AliasBehind(int first, int headEnd, int end)
    {
        var i = _text.IsComma(headEnd) || _text.KindOf(headEnd) == TokenKind.Bracket ? headEnd + 1 : headEnd;
        if (i + 2 < end && _text.Is(i, "also") && _text.Is(i + 1, "known") && _text.Is(i + 2, "as"))
        {
            i += 2;
        }
        else if (i >= end || !_text.Is(i, "aka") && !_text.Is(i, "alias") && !_text.Is(i, "a.k.a."))
        {
            return null;
        }

        var stop = _scan.EndOf(i + 1, out var name);
        var own = _names.At(headEnd - 1);
        var person =
            name >= 0
            && stop <= end
            && _names.Mentions[name].Type == NameType.Person
            && _names.Mentions[name].End - _names.Mentions[name].First > 1;
        return person && (own < 0 || _names.Mentions[own].Type != NameType.Person)
                ? NameAt(_names.Mentions[name].End - 1) ?? _names.FullName(name)
            : own >= 0 ? NameAt(headEnd - 1) ?? _names.FullName(own)
            : null;
    }

    private bool IsPronoun(int token) =>
        _text.Is(
            token,
            WordClass.Subject
                | WordClass.Pronoun
                | WordClass.Possessive
                | WordClass.Relative
                | WordClass.That
                | WordClass.Question
        );

    // "the Russian Ministry of Defense": the adjective belongs to an institution's name.
    private string WithNationality(int mention, int first)
    {
        var m = _names.Mentions[mention];
        var start = m.First;
        while (
            m.Type == NameType.Organization
            && start > first
            && _text.IsCapitalised(start - 1)
            && _text.TagOf(start - 1) == PartOfSpeech.Adj
        )
        {
            start--;
        }

        return start < m.First
            ? _text.Text.ExtentOf(start, m.End).In(_text.Text.Text).ToString()
            : NameAt(m.End - 1) ?? _names.FullName(mention);
    }

    // "Russia's TASS news agency", "the newspaper Izvestia": the outlet's own name says who it is.
    private string? OutletBeside(int first, int headEnd)
    {
        if (!_text.Is(headEnd - 1, WordClass.Outlet))
        {
            return null;
        }

        for (var i = headEnd - 2; i >= first; i--)
        {
            if (_text.KindOf(i) == TokenKind.Clitic)
            {
                return null;
            }

            if (_names.At(i) is >= 0 and var mention && _names.Mentions[mention].End == i + 1)
            {
                // "a Tromsø broadcaster" is one of that place, and not the place.
                return _scan.IsPlace(i) ? null : _names.FullName(mention);
            }
        }

        return null;
    }

    private string? OfDescription(int first, int headEnd, int end)
    {
        var at = _discourse.At(headEnd - 1);
        if (at >= 0 && _discourse.Mentions[at] is var mention && mention.End == headEnd)
        {
            var referent = _discourse.Referents[mention.Referent];
            if (referent.Named || _text.Is(first, WordClass.Possessive) || !IsFirstOf(at))
            {
                return _discourse.NameOf(mention.Referent);
            }
        }
        else if (_text.Is(first, WordClass.Possessive))
        {
            return Owned(first, headEnd);
        }

        var stop = headEnd;
        while (
            stop < end
            && !_text.IsComma(stop)
            && !_text.IsDash(stop)
            && !_text.Is(stop, WordClass.Relative)
            && _text.KindOf(stop) != TokenKind.Bracket
        )
        {
            stop++;
        }

        return Words(first, stop);
    }

    private bool IsFirstOf(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (_discourse.Mentions[i].Referent == _discourse.Mentions[at].Referent)
            {
                return false;
            }
        }

        return true;
    }

    private string? Owned(int first, int headEnd) =>
        NameAt(first) is { } owner ? owner + (owner.EndsWith('s') ? "' " : "'s ") + Words(first + 1, headEnd) : null;

    private string? OfPronoun(int token, string? outer, bool inside)
    {
        if (
            _text.Is(token, "i")
            || _text.Is(token, "we")
            || _text.Is(token, "my")
            || _text.Is(token, "our")
            || _text.Is(token, "us")
            || _text.Is(token, "me")
        )
        {
            return _text.ZoneOf(token) >= 0 || inside ? outer : Author;
        }

        if (_text.Is(token, WordClass.Relative) || _text.Is(token, "which") || _text.Is(token, "that"))
        {
            return _relatives.Resolve(token, token);
        }

        return PronounResolver.IsPronoun(_text, token) ? NameAt(token)
            : _text.Is(token, "you") || _text.Is(token, "your") ? null
            : Words(token, token + 1);
    }

    private string? NameAt(int token) =>
        _discourse.At(token) is >= 0 and var at ? _discourse.NameOf(_discourse.Mentions[at].Referent)
        : _discourse.Later.TryGetValue(token, out var later) ? _discourse.NameOf(later)
        : null;

    private (int First, int End) Trimmed(int first, int end)
    {
        while (
            end > first
            && (
                _text.IsComma(end - 1)
                || _text.IsDash(end - 1)
                || _text.KindOf(end - 1) is TokenKind.Clitic or TokenKind.Quote && _names.At(end - 1) < 0
            )
        )
        {
            end--;
        }

        // "the rebels' claim" keeps its plural's apostrophe outside.
        while (first < end && _text.KindOf(first) is TokenKind.Punctuation or TokenKind.Quote)
        {
            first++;
        }

        return (first, end);
    }

    private string Words(int first, int end)
    {
        while (
            first < end
            && _text.Is(first, "the")
            && first + 1 < end
            && _text.IsCapitalised(first + 1)
            && _names.At(first + 1) >= 0
            && _names.Mentions[_names.At(first + 1)].End == end
        )
        {
            first++;
        }

        return _scan.Words(first, end);
    }
}
