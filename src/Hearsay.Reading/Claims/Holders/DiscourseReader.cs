using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads a text from left to right and notes whom and what it speaks of.</summary>
internal sealed class DiscourseReader
{
    private readonly ClaimText _text;
    private readonly NameMap _names;
    private readonly PhraseScan _scan;
    private readonly NameReferents _named;
    private readonly Discourse _discourse;
    private readonly DescriptionLinker _linker;
    private readonly PronounResolver _pronouns;
    private readonly RoleWords _roles = RoleWords.English;

    private readonly ClaimPlaces _claims;
    private readonly AppositionReader _appositions;
    private int _paragraph;
    private int _reach;
    private int _waiting = -1;

    public DiscourseReader(
        ClaimText text,
        NameMap names,
        PhraseScan scan,
        List<ClaimDraft> claims,
        IAntecedentChooser chooser
    )
    {
        (_text, _names, _scan) = (text, names, scan);
        _discourse = new Discourse(text);
        _named = new NameReferents(text, names, scan, _discourse);
        _linker = new DescriptionLinker(text, _discourse);
        _pronouns = new PronounResolver(text, _discourse, chooser);
        _appositions = new AppositionReader(text, names, scan, _discourse, _named, _linker);
        _claims = new ClaimPlaces(scan, claims);
    }

    /// <summary>Reads the whole text.</summary>
    public Discourse Read()
    {
        var i = 0;
        while (i < _text.Count)
        {
            var sentence = _text.Text.SentenceOf[i];
            while (
                _paragraph + 1 < _text.Text.ParagraphStarts.Length
                && _text.Text.ParagraphStarts[_paragraph + 1] <= sentence
            )
            {
                _paragraph++;
            }

            var pronoun = IsPronoun(i);
            if (!pronoun && (_scan.Starts(i) || _scan.NameFrom(i) >= 0))
            {
                i = ReadPhrase(i);
            }
            else
            {
                if (pronoun)
                {
                    ReadPronoun(i);
                }

                i++;
            }
        }

        return _discourse;
    }

    private bool IsPronoun(int i) =>
        PronounResolver.IsPronoun(_text, i) && !(_text.Is(i, WordClass.Possessive) && _scan.Starts(i) && !IsAlone(i));

    // "her" can be an object; before a noun it begins a phrase.
    private bool IsAlone(int i) => i + 1 >= _text.Count || !_text.IsNominal(i + 1) || _claims.IsSource(i);

    private int ReadPhrase(int first)
    {
        var end = _scan.EndOf(first, out var name);
        if (end <= first)
        {
            return first + 1;
        }

        var head = end - 1;
        if (name < 0 ? IsOffice(first, end) : _text.IsTime(_names.Mentions[name].First))
        {
            return end;
        }

        var known =
            name >= 0
            || _roles.IsPerson(_text, head)
            || _text.Is(head, WordClass.Body | WordClass.Outlet | WordClass.Document);
        if (
            !known && (end >= _text.Count || _text.GroupOf(end) < 0 && !_claims.IsSource(head))
            || name < 0 && !_text.IsNoun(head)
        )
        {
            // Neither somebody nor the subject of anything.
            ReadNamesInside(first, end);
            if (_text.Is(first, WordClass.Possessive) && PronounResolver.IsPerson(_text, first))
            {
                ReadPronoun(first);
            }

            return end;
        }

        var subject = _scan.IsSubject(first, end, out var reach) && first >= _reach;
        if (subject)
        {
            _reach = reach;
        }

        var traits = (subject ? MentionTraits.Subject : MentionTraits.None) | _claims.Reported(first);
        traits |= _text.Text.SentenceStarts[_text.Text.SentenceOf[first]] == first ? MentionTraits.Initial : 0;
        traits |= first > 0 && _text.Is(first - 1, WordClass.Preposition) ? MentionTraits.Oblique : 0;
        traits |= end < _text.Count && _text.GroupOf(end) < 0 && IsPossessive(end) ? MentionTraits.Possessive : 0;
        ReadNamesInside(first, name >= 0 ? _names.Mentions[name].RunFirst : end);
        if (_text.Is(first, WordClass.Possessive) && !_text.Is(first, "whose"))
        {
            ReadPronoun(first);
        }

        if (name >= 0)
        {
            AddName(name, first, traits);
        }
        else
        {
            AddPhrase(first, end, traits);
        }

        return end;
    }

    // "Holm's"; "the miners' union", whose apostrophe can look like a quotation mark.
    private bool IsPossessive(int end) =>
        _text.KindOf(end) == TokenKind.Clitic
        || _text.KindOf(end) == TokenKind.Quote
            && (_text.Text.Shapes[end] & TokenShape.SpaceBefore) == 0
            && _text.CharOf(end) is '\'' or '’'
            && _linker.IsPlural(end - 1);

    // "the nominee for president": an office, and nobody.
    private bool IsOffice(int first, int end) =>
        end - first == 1
        && first > 0
        && _text.Is(first - 1, WordClass.Preposition)
        && _text.Is(first, WordClass.Person)
        && !_linker.IsPlural(first)
        && !_claims.IsSource(first);

    private void AddName(int name, int first, MentionTraits traits)
    {
        var mention = _names.Mentions[name];
        var index = _named.Of(name);
        var referent = _discourse.Referents[index];
        var described = mention.RunFirst > first && _roles.IsPerson(_text, mention.RunFirst - 1);
        if (described)
        {
            referent.Kind ??= NameType.Person;
        }

        for (var i = first; i < mention.First; i++)
        {
            if (described || i >= mention.RunFirst || _roles.IsTitle(_text, i))
            {
                _linker.AddRoles(index, i, i + 1);
            }
        }

        Put(index, mention.RunFirst, mention.End, traits | _claims.Source(mention.End - 1));
        _appositions.Read(index, mention.End);
        if ((traits & MentionTraits.Subject) != 0 && _waiting >= 0)
        {
            Settle(index);
        }

        Join();
    }

    // "the Holm plan": the name only describes.
    private void ReadNamesInside(int first, int end)
    {
        for (var i = first; i < end; )
        {
            var name = _scan.NameFrom(i);
            if (name < 0)
            {
                i++;
                continue;
            }

            i = _names.Mentions[name].End;
            Put(_named.Of(name), _names.Mentions[name].RunFirst, i, MentionTraits.Modifier | _claims.Reported(first));
        }
    }

    private void AddPhrase(int first, int end, MentionTraits traits)
    {
        var head = end - 1;
        traits |= _claims.Source(head);
        var known =
            _roles.IsPerson(_text, head) || _text.Is(head, WordClass.Body | WordClass.Outlet | WordClass.Document);
        if (!_text.IsNoun(head) || !known && (traits & (MentionTraits.Subject | MentionTraits.Source)) == 0)
        {
            return;
        }

        var owner = Owner(first, end);
        var linked = _appositions.NamedBefore(first, end);
        linked = linked >= 0 ? linked : _appositions.NamedBehind(end);
        linked = linked >= 0 ? linked : FindDescribed(first, end, owner);
        if (linked >= 0)
        {
            _linker.AddRoles(linked, first, end);
        }
        else
        {
            var stop = end;
            if (stop + 1 < _text.Count && _text.Is(stop, "of"))
            {
                stop = Math.Max(stop, NounPhrases.EndOf(_text, stop + 1, _text.HighOf(first), links: false));
            }

            // "the miners' union" begins with the miners.
            var start = first;
            if (_discourse.LastBefore(first) is { } before && IsOwnerOf(before, first))
            {
                (start, owner) = (before.First, before.Referent);
            }

            linked = _linker.Open(start, first, head, stop, owner);
        }

        Put(linked, first, end, traits);
        Join();
    }

    // Whom "his" in "his aides", or "Holm" in "the Holm campaign", stands for; it was just read.
    private int Owner(int first, int end)
    {
        for (var i = _discourse.Mentions.Count - 1; i >= 0 && _discourse.Mentions[i].First >= first; i--)
        {
            if (
                _discourse.Mentions[i] is var mention
                && (mention.First == first && mention.Has(MentionTraits.Pronoun) || mention.End == end - 1)
            )
            {
                return mention.Referent;
            }
        }

        return -1;
    }

    // "the wife of a miner" is nobody's wife but his.
    private int FindDescribed(int first, int end, int owner) =>
        owner < 0 && end < _text.Count && _text.Is(end, "of") ? -1 : _linker.Find(first, end, owner);

    private static bool IsOwnerOf(Mention before, int first) =>
        before.Has(MentionTraits.Possessive) && !before.Has(MentionTraits.Pronoun) && before.End == first - 1;

    private void ReadPronoun(int token)
    {
        var traits = MentionTraits.Pronoun | _claims.Source(token);
        var person = PronounResolver.IsPerson(_text, token);
        if (!person && traits == MentionTraits.Pronoun && !_text.Is(token, WordClass.Possessive))
        {
            return;
        }

        traits |= _scan.IsSubject(token, token + 1, out _) ? MentionTraits.Subject : 0;
        traits |= _text.Text.SentenceStarts[_text.Text.SentenceOf[token]] == token ? MentionTraits.Initial : 0;
        traits |= _text.Is(token, WordClass.Possessive) ? MentionTraits.Possessive : 0;
        traits |= _claims.Reported(token);

        var referent = _pronouns.Resolve(token, _text.Text.SentenceOf[token], _paragraph, traits, _claims.Of(token));
        if (referent >= 0)
        {
            Put(referent, token, token + 1, traits);
        }
        else if (person)
        {
            _waiting = token;
        }
    }

    // "While she saw the risk, Holm went on": the name comes behind the pronoun.
    private void Settle(int referent)
    {
        var token = _waiting;
        _waiting = -1;
        if (
            _text.Text.SentenceOf[token] == _text.Text.SentenceOf[_discourse.Mentions[^1].First]
            && _pronouns.Agrees(token, _discourse.Referents[referent])
        )
        {
            _discourse.Later[token] = referent;
        }
    }

    // "Holm and Krell": the two together are somebody too.
    private void Join()
    {
        var all = _discourse.Mentions;
        if (all.Count < 2 || all[^2].End + 1 != all[^1].First || !_text.Is(all[^2].End, "and"))
        {
            return;
        }

        var (first, second) = (all[^2].Referent, all[^1].Referent);
        var (one, two) = (_discourse.Referents[first], _discourse.Referents[second]);
        var people = one is { Plural: true, Kind: NameType.Person } && two is { Plural: true, Kind: NameType.Person };
        if (one.Kind == NameType.Place || !one.Named && !people || two.Pair.First >= 0)
        {
            return;
        }

        var key = (Math.Min(first, second), Math.Max(first, second));
        if (!_discourse.Pairs.TryGetValue(key, out var pair))
        {
            _discourse.Pairs[key] = pair = _discourse.Add(
                new Referent
                {
                    Plural = true,
                    Pair = (first, second),
                    Named = true,
                }
            );
        }

        Put(pair, all[^2].First, all[^1].End, all[^1].Traits | all[^2].Traits);
    }

    private void Put(int referent, int first, int end, MentionTraits traits) =>
        _discourse.Add(new Mention(first, end, referent, _text.Text.SentenceOf[first], _paragraph, traits));
}
