using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Asks the sentence's tree what happened to one person whom no number counts.</summary>
/// <remarks>
/// The words around a number leave little room for mistakes; those around a name or "the driver" do, since whoever kills,
/// says or mourns stands beside the victim. A subject that something happens to, an object and "the murder of" are taken.
/// </remarks>
internal readonly ref struct VictimTree(AnnotatedText text, FigureLexicon lexicon)
{
    private const int Steps = 6;

    /// <summary>What the tree says happened to the person of a phrase; null where it says nothing.</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="after">The token behind the words that say so.</param>
    public string? Read(int first, int end, out int after)
    {
        var person = Leader(Head(first, end));
        after = end;
        var verb = text.Heads[person];
        if (verb < 0 || !TryMatch(verb, out after, out var found) || IsUnreal(verb))
        {
            return null;
        }

        return text.Relations[person] switch
        {
            DependencyRelation.NsubjPass when found.Form == FigureWords.Participle => found.What,
            DependencyRelation.Nsubj when found.Form is FigureWords.Intransitive or FigureWords.Adjective => found.What,
            DependencyRelation.Obj when found.Form is FigureWords.Participle or FigureWords.Active => found.What,
            DependencyRelation.Nmod when IsNoun(found) && HasOf(verb, person) => found.What,
            DependencyRelation.NmodPoss when IsNoun(found) => found.What,
            _ => null,
        };
    }

    /// <summary>Whether the tree gives the words behind a phrase to somebody else: "the mother of a girl who died".</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="limit">The end of the sentence.</param>
    public bool IsOthers(int first, int end, int limit)
    {
        var person = Leader(Head(first, end));
        if (Acts(person))
        {
            return true;
        }

        var owner = OwnerBehind(end, limit);
        return owner >= 0
            && !IsIn(owner, first, end)
            && Leader(owner) != person
            && (owner < end ? !IsIn(person, first, owner + 1) : IsAnotherClause(end, owner));
    }

    /// <summary>Whether the words behind a phrase are about somebody whom another clause names: "several attacks, in which ten people died".</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="limit">The end of the sentence.</param>
    public bool IsOfAnotherClause(int first, int end, int limit) =>
        OwnerBehind(end, limit) is var owner
        && owner >= end
        && Leader(owner) != Leader(Head(first, end))
        && IsAnotherClause(end, owner);

    // Whom the first words behind a token for what happened are about; -1 where the tree does not say.
    private int OwnerBehind(int end, int limit)
    {
        for (var at = end; at < limit && at < end + 24; at++)
        {
            if (TryMatch(at, out _, out _))
            {
                return Owner(at);
            }
        }

        return -1;
    }

    // "the officer shot a man": the subject of an active verb that has an object.
    private bool Acts(int person)
    {
        var verb = text.Heads[person];
        return text.Relations[person] == DependencyRelation.Nsubj
            && verb >= 0
            && lexicon.Of(text, verb).Is(FigureWords.Participle | FigureWords.Active)
            && HasChild(verb, DependencyRelation.Obj);
    }

    // Whom the words for what happened are about, by the tree; -1 where it does not say.
    private int Owner(int at)
    {
        for (var step = 0; step < Steps && at >= 0; step++)
        {
            var subject = Subject(at);
            if (subject >= 0 && !FigureLexicon.English.Of(text, subject).Is(FigureWords.Relative))
            {
                return subject;
            }

            if (text.Relations[at] is DependencyRelation.Acl or DependencyRelation.AclRelcl)
            {
                return text.Heads[at];
            }

            if (text.Relations[at] is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
            {
                return -1;
            }

            at = text.Heads[at];
        }

        return -1;
    }

    private int Subject(int verb)
    {
        for (var i = verb - 1; i >= 0 && text.SentenceOf[i] == text.SentenceOf[verb]; i--)
        {
            if (text.Heads[i] == verb && text.Relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return i;
            }
        }

        return -1;
    }

    // "the minister said that two people died", "an attack in which two people died": and not a list, or who somebody is.
    private bool IsAnotherClause(int from, int owner)
    {
        if (text.Tags[owner] == PartOfSpeech.Pron)
        {
            return false;
        }

        for (var i = from; i < owner; i++)
        {
            if (
                text.FineTags[i] is FineTag.VerbPast or FineTag.VerbPresent or FineTag.VerbThird
                || text.Tags[i] is PartOfSpeech.Sconj or PartOfSpeech.Aux
                || text.Is(i, "which")
                || text.Is(i, "where")
            )
            {
                return true;
            }
        }

        return false;
    }

    // The token of a phrase that hangs outside of it.
    private int Head(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsIn(text.Heads[i], first, end))
            {
                return i;
            }
        }

        return end - 1;
    }

    // The first of those who are named together: what happened to one happened to all.
    private int Leader(int token)
    {
        for (var step = 0; step < Steps; step++)
        {
            var head = text.Heads[token];
            if (
                head < 0
                || head > token
                || text.Relations[token]
                    is not (
                        DependencyRelation.Conj
                        or DependencyRelation.Appos
                        or DependencyRelation.Flat
                        or DependencyRelation.Compound
                        or DependencyRelation.NmodDesc
                    )
                || text.Tags[head]
                    is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num)
            )
            {
                break;
            }

            token = head;
        }

        return token;
    }

    private static bool IsNoun(FigureEvent found) =>
        found.Form is FigureWords.EventNoun or FigureWords.Active && found.What is "killed" or "injured" or "shot";

    // "would have killed", "tried to kill", "was not hurt", "attempted murder".
    private bool IsUnreal(int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 6; i--)
        {
            if (text.Heads[i] != verb)
            {
                continue;
            }

            var word = lexicon.Of(text, i);
            if (
                word.Is(FigureWords.Negation | FigureWords.Modal)
                || text.Is(i, "to")
                || text.Is(i, "if")
                || text.Is(i, "attempted")
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOf(int noun, int person)
    {
        for (var i = noun + 1; i < person; i++)
        {
            if (text.Heads[i] == person && text.Relations[i] == DependencyRelation.Case)
            {
                return text.Is(i, "of");
            }
        }

        return false;
    }

    private bool HasChild(int head, DependencyRelation relation)
    {
        for (var i = head + 1; i < text.TokenCount && i < head + 12; i++)
        {
            if (text.Heads[i] == head && text.Relations[i] == relation)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMatch(int at, out int end, out FigureEvent found)
    {
        if (lexicon.Of(text, at).Is(FigureWords.EventStart) && lexicon.Events.TryMatch(text, at, out end, out found))
        {
            return true;
        }

        (end, found) = (at, default);
        return false;
    }

    private static bool IsIn(int token, int first, int end) => token >= first && token < end;
}
