using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the words that say through whom something came, wherever they stand.</summary>
internal readonly struct PassingFinder(ClaimText text, NameMap names, OutletReader outlets)
{
    private const RelayWord Any =
        RelayWord.Citing
        | RelayWord.Cited
        | RelayWord.Referring
        | RelayWord.Attributing
        | RelayWord.Relying
        | RelayWord.Address
        | RelayWord.Speaking
        | RelayWord.Asked
        | RelayWord.Carried
        | RelayWord.Obtained
        | RelayWord.Via
        | RelayWord.Essay
        | RelayWord.Authority
        | RelayWord.Learning;

    private readonly OriginPhrases _origins = new(text, names);

    // Between a word and whom it leads to stand no more words than this: "attributing the number of dead to X".
    private const int Reach = 8;

    /// <summary>All of them, in order.</summary>
    public List<Passing> Find()
    {
        var found = new List<Passing>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Has(i, Any))
            {
                Read(i, found);
            }
        }

        return found;
    }

    private void Read(int i, List<Passing> found)
    {
        var high = text.HighOf(i);
        if (text.Has(i, RelayWord.Citing) && !IsBehindBe(i))
        {
            Origin(i, i + 1, high, found);
        }
        else if (OriginBehind(i, high) is > 0 and var at)
        {
            Origin(i, at, high, found);
        }
        else if (text.Has(i, RelayWord.Learning))
        {
            if (Leads(i + 1, high, "from"))
            {
                Origin(i, i + 2, high, found, HopBasis.Told);
            }
        }
        else if (text.Has(i, RelayWord.Cited))
        {
            Cited(i, high, found);
        }
        else if (text.Has(i, RelayWord.Via))
        {
            // "via X"; "said, according to X,": where that is a claim of its own, X is known already.
            Passer(i, Leads(i + 1, high, "to") ? i + 2 : i + 1, high, HopBasis.Reported, found);
        }
        else if (text.Has(i, RelayWord.Asked) && Agent(i, high, "by", "by", "by") is > 0 and var asker)
        {
            Passer(i, asker, high, HopBasis.Told, found);
        }
        else if (text.Has(i, RelayWord.Carried) && Carries(i, high, found))
        {
            return;
        }
        else if (text.Has(i, RelayWord.Carried) && Agent(i, high, "by", "in", "on") is > 0 and var carrier)
        {
            Passer(i, carrier, high, HopBasis.Reported, found);
        }
        else if (text.Has(i, RelayWord.Obtained) && Owner(i, high) is > 0 and var owner)
        {
            Passer(i, owner, high, HopBasis.Obtained, found, named: true);
        }
        else if (text.Has(i, RelayWord.Essay))
        {
            Written(i, high, found);
        }
        else if (text.Has(i, RelayWord.Address | RelayWord.Speaking))
        {
            Told(i, high, found);
        }
    }

    // Where the origin begins behind a word that needs another: "with reference to X", "attributing it to X", "relying on X".
    private int OriginBehind(int i, int high)
    {
        if (text.Has(i, RelayWord.Authority))
        {
            return i >= 2 && text.Is(i - 2, "on") && Leads(i + 1, high, "of") ? i + 2 : -1;
        }

        if (text.Has(i, RelayWord.Referring))
        {
            return Leads(i + 1, high, "to") && (!text.Is(i, "reference") || i > 0 && text.Is(i - 1, "with"))
                ? i + 2
                : -1;
        }

        var gerund =
            text.Is(i, "attributing") || text.Is(i, "relying") || text.Is(i, "drawing") || text.Is(i, "basing");
        if (!text.Has(i, RelayWord.Attributing | RelayWord.Relying) || !(gerund || Subject(i) is not Clause.None))
        {
            return -1;
        }

        var attributing = text.Has(i, RelayWord.Attributing);
        for (var at = i + 1; at < high && at - i <= Reach && !text.IsComma(at); at++)
        {
            if (attributing ? text.Is(at, "to") : text.Is(at, "on") || text.Is(at, "upon"))
            {
                return at + 1;
            }
        }

        return -1;
    }

    // "which cited X", "It cited X."; "quoted by X", "quoted as saying by X", "quoted in X".
    private void Cited(int i, int high, List<Passing> found)
    {
        if (Subject(i) is var subject and not Clause.None && !Leads(i + 1, high, "by") && !Leads(i + 1, high, "in"))
        {
            // "The paper quoted a trader who said": that is a claim of its own.
            var end = _origins.EndOf(i + 1, high);
            if (subject != Clause.SentenceBefore || end >= high || !text.Is(end, WordClass.Relative))
            {
                Origin(i, i + 1, high, found);
            }

            return;
        }

        for (var at = i + 1; at < high && at - i <= 4 && !text.IsComma(at); at++)
        {
            if (text.Is(at, "by") || at == i + 1 && text.Is(at, "in"))
            {
                Passer(i, at + 1, high, HopBasis.Quoted, found, named: text.Is(at, "by"));
                return;
            }
        }
    }

    private void Told(int i, int high, List<Passing> found)
    {
        var speaks = text.Has(i, RelayWord.Speaking);
        var count = found.Count;
        for (var at = i + 1; at < high && at - i <= Reach && !text.IsComma(at); at++)
        {
            if (text.Has(at, RelayWord.Carried | RelayWord.Obtained))
            {
                return;
            }

            // "speaking on condition of anonymity to X": how it was said stands before to whom.
            if (at - i > 3 && !(speaks && text.Is(at, "to")))
            {
                continue;
            }

            if (
                text.Is(at, "to")
                || text.Is(at, "with")
                || text.Is(at, "on")
                || text.Is(at, "for")
                || text.Is(at, "in")
            )
            {
                if (speaks && Subject(i) == Clause.Relative && IsOutletBefore(i))
                {
                    // "the agency, which spoke to two diplomats": they told the agency.
                    Origin(i, at + 1, high, found, HopBasis.Told);
                }
                else
                {
                    Passer(i, at + 1, high, HopBasis.Told, found);
                }

                if (!speaks || found.Count > count)
                {
                    return;
                }
            }
        }
    }

    // "X carried a statement by the ministry", "X picked up a report by Y": X passes it on.
    private bool Carries(int i, int high, List<Passing> found)
    {
        var group = text.GroupOf(i);
        if (group < 0 || text.Groups[group].Kind != VerbGroupKind.Finite)
        {
            return false;
        }

        for (var at = i + 1; at + 1 < high && at - i <= 4 && !text.IsComma(at); at++)
        {
            var carried = text.Has(at, RelayWord.Dispatch | RelayWord.Utterance | RelayWord.Recording);
            if ((carried || text.Is(at, "claim") || text.Is(at, "claims")) && text.Is(at + 1, "by"))
            {
                var (first, end) = SourceFinder.Subject(text, group);
                if (end > first && outlets.NameOf(first, end) is not null)
                {
                    found.Add(new Passing(at, first, end, HopBasis.Reported, false, false));
                    return true;
                }

                return false;
            }
        }

        return false;
    }

    // "an op-ed in X", "writing in X".
    private void Written(int i, int high, List<Passing> found)
    {
        if (text.Is(i, "ed") && (i == 0 || text.KindOf(i - 1) != TokenKind.Dash))
        {
            return;
        }

        for (var at = i + 1; at < high && at - i <= 3 && !text.IsComma(at); at++)
        {
            if (text.Is(at, "in") || text.Is(at, "for") || text.Is(at, "by"))
            {
                Passer(i, at + 1, high, HopBasis.Reported, found);
                return;
            }
        }
    }

    // "reached by phone by X", "aired Sunday on X": where X begins; -1 for nobody.
    private int Agent(int i, int high, string first, string second, string third)
    {
        for (var at = i + 1; at + 1 < high && at - i <= 4 && !text.IsComma(at); at++)
        {
            if (
                (text.Is(at, first) || text.Is(at, second) || text.Is(at, third))
                && outlets.NameOf(at + 1, PhraseEnd(at + 1, high)) is not null
            )
            {
                return at + 1;
            }
        }

        return -1;
    }

    // "seen by X", "leaked to X": an outlet, or anybody with a name who looked at it.
    private int Owner(int i, int high)
    {
        var outlet = Agent(i, high, "by", "to", "with");
        return outlet > 0 ? outlet
            : Leads(i + 1, high, "by") && i + 2 < high && text.IsCapitalised(i + 2) ? i + 2
            : -1;
    }

    private bool IsOutletBefore(int i)
    {
        var at = i - 1;
        while (at > 0 && !text.Is(at, WordClass.Relative))
        {
            at--;
        }

        var last = at > 0 && text.IsComma(at - 1) ? at - 2 : at - 1;
        if (last < 0)
        {
            return false;
        }

        var first = NounPhrases.StartOf(text, last, text.LowOf(i), text.ZoneOf(i));
        return first <= last && outlets.NameOf(first, last + 1) is not null;
    }

    private enum Clause
    {
        None,
        Relative,
        SentenceBefore,
    }

    // Whose verb a finite form is: a relative clause's, or that of a sentence that begins with "It" or "The agency".
    private Clause Subject(int i)
    {
        var left = i - 1;
        while (left >= 0 && (text.Is(left, WordClass.Auxiliary) || text.Is(left, WordClass.Adverb)))
        {
            left--;
        }

        if (left < 0)
        {
            return Clause.None;
        }

        if (text.Is(left, WordClass.Relative) || text.Is(left, "that"))
        {
            return Clause.Relative;
        }

        var start = text.Text.SentenceStarts[text.Text.SentenceOf[i]];
        return
            start > 0
            && (left == start && text.Is(left, "it") || left == start + 1 && outlets.IsShort(start, start + 2))
            ? Clause.SentenceBefore
            : Clause.None;
    }

    private bool IsBehindBe(int i) => i > 0 && text.Is(i - 1, WordClass.Be) && Subject(i) == Clause.None;

    private void Origin(int token, int first, int high, List<Passing> found, HopBasis basis = HopBasis.Quoted)
    {
        var end = _origins.EndOf(first, high);
        if (end <= first || Leads(end, high, "as"))
        {
            return;
        }

        var tells = _origins.CanTell(first, end) || outlets.NameOf(first, end) is not null;
        if (tells || text.Has(token, RelayWord.Citing) && !_origins.IsReason(first, end))
        {
            found.Add(new Passing(token, first, end, basis, true, Subject(token) == Clause.SentenceBefore, !tells));
        }
    }

    private void Passer(int token, int first, int high, HopBasis basis, List<Passing> found, bool named = false)
    {
        if (first >= high || IsBehindBe(token) && basis is HopBasis.Reported)
        {
            return;
        }

        var end = PhraseEnd(first, high);
        if (
            end > first
            && (
                outlets.NameOf(first, end) is not null
                || named && text.IsCapitalised(end - 1) && !text.Is(first, "this")
            )
        )
        {
            found.Add(new Passing(token, first, end, basis, false, false));
        }
    }

    private bool Leads(int at, int high, ReadOnlySpan<char> word) => at < high && text.Is(at, word);

    /// <summary>The token after the phrase that begins at <paramref name="first"/>, with a name that has "of" or "for" in it.</summary>
    public int PhraseEnd(int first, int high)
    {
        var end = NounPhrases.EndOf(text, first, high, links: false);
        if (end > first && names.At(end - 1) is >= 0 and var mention)
        {
            end = Math.Min(high, Math.Max(end, names.Mentions[mention].End));
        }

        // A name goes on, whatever its words look like: "Al Jazeera".
        while (
            end < high
            && text.KindOf(end) == TokenKind.Word
            && text.IsCapitalised(end)
            && (end == first || text.IsCapitalised(end - 1))
        )
        {
            end++;
        }

        return end < high && end > first && text.KindOf(end) == TokenKind.Number ? end + 1 : end;
    }
}
