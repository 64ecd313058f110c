using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A sentence's tree, asked for subjects, objects and negations.</summary>
internal readonly struct TreeView(AnnotatedText text)
{
    /// <summary>The text.</summary>
    public AnnotatedText Text { get; } = text;

    /// <summary>The first token of the sentence that a token stands in, and the one after its last.</summary>
    public (int First, int End) SentenceOf(int token)
    {
        var sentence = Text.SentenceAt(Text.SentenceOf[token]);
        return (sentence.First, sentence.End);
    }

    /// <summary>The first child of a token with a relation; -1 for none.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        var (first, end) = SentenceOf(token);
        var heads = Text.Heads;
        var relations = Text.Relations;
        for (var i = first; i < end; i++)
        {
            if (heads[i] == token && relations[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a token hangs below another one, or is that one.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        var heads = Text.Heads;
        for (var at = token; at >= 0; at = heads[at])
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stretch of tokens below a token, itself included: its first, and the one after its last.</summary>
    /// <param name="token">The token.</param>
    /// <param name="clauses">Whether clauses that hang below it count too.</param>
    public (int First, int End) Phrase(int token, bool clauses = false)
    {
        var (first, end) = SentenceOf(token);
        var (low, high) = (token, token + 1);
        for (var i = first; i < end; i++)
        {
            if (i != token && IsPartOf(i, token, clauses))
            {
                low = Math.Min(low, i);
                high = Math.Max(high, i + 1);
            }
        }

        while (high - 1 > token && Text.Kinds[high - 1] is TokenKind.Punctuation or TokenKind.Quote or TokenKind.Stop)
        {
            high--;
        }

        return (low, high);
    }

    private bool IsPartOf(int token, int top, bool clauses)
    {
        var heads = Text.Heads;
        for (var at = token; at >= 0; at = heads[at])
        {
            if (at == top)
            {
                return true;
            }

            var relation = Text.Relations[at];
            if (!clauses && relation is >= DependencyRelation.Acl and <= DependencyRelation.AdvclRelcl)
            {
                return false;
            }

            if (
                relation
                is DependencyRelation.Punct
                    or DependencyRelation.Parataxis
                    or DependencyRelation.Conj
                    or DependencyRelation.Cc
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Who does what a verb says: its subject, or the one that it shares; -1 where none shows.</summary>
    /// <remarks>Of a passive it is the one behind "by".</remarks>
    public int DoerOf(int verb)
    {
        if (IsPassive(verb))
        {
            var agent = Child(verb, DependencyRelation.OblAgent);
            return agent >= 0 ? agent : ByPhrase(verb);
        }

        return SubjectOf(verb, 0);
    }

    /// <summary>Whom or what a verb is done to: its object, or its subject where it is passive; -1 where none shows.</summary>
    public int PatientOf(int verb)
    {
        if (!IsPassive(verb))
        {
            return Child(verb, DependencyRelation.Obj);
        }

        var subject = Child(verb, DependencyRelation.NsubjPass);
        return subject >= 0 ? subject
            : Text.Relations[verb] is DependencyRelation.Acl or DependencyRelation.AclRelcl ? Text.Heads[verb]
            : SubjectOf(verb, 0);
    }

    /// <summary>Whether a verb is passive.</summary>
    public bool IsPassive(int verb) =>
        Child(verb, DependencyRelation.AuxPass) >= 0
        || Child(verb, DependencyRelation.NsubjPass) >= 0
        || Text.FineTags[verb] == FineTag.VerbPastParticiple
            && Text.Relations[verb] is DependencyRelation.Acl or DependencyRelation.Amod
            && Child(verb, DependencyRelation.Obj) < 0;

    private int SubjectOf(int verb, int depth)
    {
        var own = Nearest(verb, DependencyRelation.Nsubj);
        var relation = Text.Relations[verb];
        var head = Text.Heads[verb];
        if (own >= 0 && !(relation == DependencyRelation.AclRelcl && IsRelative(own)))
        {
            return own;
        }

        if (head < 0 || depth > 4)
        {
            return -1;
        }

        return relation switch
        {
            DependencyRelation.AclRelcl or DependencyRelation.Acl when Text.Tags[head] is not PartOfSpeech.Verb => head,
            DependencyRelation.Xcomp
            or DependencyRelation.Conj
            or DependencyRelation.Advcl when own < 0 && Text.Tags[head] is PartOfSpeech.Verb => SubjectOf(
                head,
                depth + 1
            ),
            _ => -1,
        };
    }

    // The last one before the verb, where the tree has several; else the first.
    private int Nearest(int verb, DependencyRelation relation)
    {
        var (first, _) = SentenceOf(verb);
        for (var i = verb - 1; i >= first; i--)
        {
            if (Text.Heads[i] == verb && Text.Relations[i] == relation)
            {
                return i;
            }
        }

        return Child(verb, relation);
    }

    private bool IsRelative(int token) =>
        Text.Is(token, "who") || Text.Is(token, "which") || Text.Is(token, "that") || Text.Is(token, "whose");

    private int ByPhrase(int verb)
    {
        var (first, end) = SentenceOf(verb);
        for (var i = Math.Max(first, verb); i < end; i++)
        {
            if (
                Text.Heads[i] == verb
                && Text.Relations[i] is DependencyRelation.Obl or DependencyRelation.Nmod
                && CaseOf(i) is { } marker
                && Text.Is(marker, "by")
            )
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The preposition of a noun; null for none.</summary>
    public int? CaseOf(int noun)
    {
        var marker = Child(noun, DependencyRelation.Case);
        return marker >= 0 ? marker : null;
    }

    /// <summary>The verb that a token hangs below; -1 for none.</summary>
    public int ClauseOver(int token)
    {
        for (var at = Text.Heads[token]; at >= 0; at = Text.Heads[at])
        {
            if (Text.Tags[at] == PartOfSpeech.Verb)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a clause says that it is not so.</summary>
    public bool IsNegated(int verb)
    {
        var (first, end) = SentenceOf(verb);
        var heads = Text.Heads;
        for (var i = first; i < end; i++)
        {
            var parent = heads[i];
            if (parent == verb && (IsNot(i) || Text.Is(i, "without") || IsNone(i) || i < verb && Text.Is(i, "nor")))
            {
                return true;
            }

            // "no" of what does it or has it done to it: "no warning was given", "received no call"
            if (parent >= 0 && heads[parent] == verb && IsNo(i) && IsArgument(parent))
            {
                return true;
            }

            // "No civilian was harmed": the tree may take the first word of a sentence for one by itself.
            if (
                parent == verb
                && Text.Is(i, "no")
                && Text.Relations[i] == DependencyRelation.Discourse
                && i + 1 < verb
                && Text.Kinds[i + 1] == TokenKind.Word
            )
            {
                return true;
            }

            // "Not one station was entered"
            if (
                parent >= 0
                && Text.Is(i, "not")
                && Text.Relations[parent] == DependencyRelation.Nummod
                && heads[parent] >= 0
                && heads[heads[parent]] == verb
                && IsArgument(heads[parent])
            )
            {
                return true;
            }

            // "at no moment", "in no way"
            if (
                parent >= 0
                && heads[parent] == verb
                && Text.Is(i, "no")
                && (
                    Text.Is(parent, "moment")
                    || Text.Is(parent, "time")
                    || Text.Is(parent, "point")
                    || Text.Is(parent, "way")
                )
            )
            {
                return true;
            }

            if (parent == verb && Text.Is(i, "no") && Text.Tags[verb] is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                return true;
            }
        }

        return HasNoBefore(verb, first) || IsOrOfNegated(verb);
    }

    // "None of them had received or heard of a leaflet": what is not so of the first is not so of the second.
    private bool IsOrOfNegated(int verb) =>
        Text.Relations[verb] == DependencyRelation.Conj
        && Text.Heads[verb] is >= 0 and var head
        && Text.Tags[head] == PartOfSpeech.Verb
        && Child(verb, DependencyRelation.Nsubj) < 0
        && Child(verb, DependencyRelation.Cc) is >= 0 and var link
        && (Text.Is(link, "or") || Text.Is(link, "nor"))
        && IsNegated(head);

    // "no combat aircraft of theirs took off", wherever the tree hangs the aircraft.
    private bool HasNoBefore(int verb, int first)
    {
        var i = verb - 1;
        while (i >= first && Text.Tags[i] is PartOfSpeech.Aux or PartOfSpeech.Adv)
        {
            i--;
        }

        for (; i >= first; i--)
        {
            if (Text.Is(i, "no"))
            {
                return Text.Tags[i] == PartOfSpeech.Det && (i == first || Text.Tags[i - 1] != PartOfSpeech.Adp);
            }

            var belongs =
                Text.Tags[i] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Adp
                || Text.Tags[i] == PartOfSpeech.Det && i > first && Text.Tags[i - 1] == PartOfSpeech.Adp;
            if (!belongs)
            {
                return false;
            }
        }

        return false;
    }

    // "no list", "not one list", "not a single list"
    private bool IsNo(int token) =>
        Text.Is(token, "no")
        || Text.Is(token, "neither")
        || IsNot(token) && token + 1 < Text.TokenCount && (Text.Is(token + 1, "one") || Text.Is(token + 1, "a"));

    private bool IsNot(int token) => Text.Is(token, "not") || Text.Is(token, "n't") || Text.Is(token, "never");

    private bool IsNone(int token) =>
        Text.Is(token, "nobody") || Text.Is(token, "none") || Text.Is(token, "neither") || Text.Is(token, "nothing");

    private bool IsArgument(int token) =>
        Text.Tags[token] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
        && Text.Relations[token]
            is DependencyRelation.Nsubj
                or DependencyRelation.NsubjPass
                or DependencyRelation.Obj
                or DependencyRelation.Expl;

    /// <summary>Whether a clause says only what may be, would be, will be or should be.</summary>
    public bool IsOpen(int verb)
    {
        var (first, end) = SentenceOf(verb);
        for (var i = first; i < end; i++)
        {
            if (Text.Heads[i] != verb)
            {
                continue;
            }

            var relation = Text.Relations[i];
            if (
                relation is DependencyRelation.Aux && Text.FineTags[i] == FineTag.Modal
                || relation is DependencyRelation.Mark
                    && (Text.Is(i, "if") || Text.Is(i, "whether") || Text.Is(i, "unless") || Text.Is(i, "to"))
            )
            {
                return true;
            }
        }

        return false;
    }
}
