using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Tells from the sentence whether a person was harmed or is suspected.</summary>
internal static class PartReader
{
    private const int Harmed = 1;
    private const int Died = 2;
    private const int Suspected = 3;
    private const int Carried = 4;

    private static readonly FrozenDictionary<uint, int> Verbs = LexiconText
        .Read(typeof(PartReader).Assembly, "en/casework/person-parts.txt")
        .ToFrozenDictionary(
            fields => WordHash.Of(fields[0]),
            fields =>
                fields[1] switch
                {
                    "harmed" => Harmed,
                    "died" => Died,
                    "suspected" => Suspected,
                    "carried" => Carried,
                    _ => throw new InvalidDataException($"person-parts.txt knows no {fields[1]}."),
                }
        );

    private static readonly uint Victim = WordHash.Of("victim");
    private static readonly uint Hospital = WordHash.Of("hospital");

    /// <summary>The part of the person whose name's words are given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extent">The name.</param>
    public static PersonPart Read(AnnotatedText text, Extent extent)
    {
        if (text.Heads.IsEmpty)
        {
            return PersonPart.Unknown;
        }

        // The token of the name that hangs on a word outside of it, then up over appositions and lists to the verb.
        var first = text.TokenAt(extent.Start);
        var end = text.TokenAt(extent.End - 1) + 1;
        var token = first;
        for (var t = first; t < end; t++)
        {
            if (text.Heads[t] < first || text.Heads[t] >= end)
            {
                token = t;
                break;
            }
        }

        for (var steps = 0; steps < 5 && text.Heads[token] >= 0; steps++)
        {
            var relation = text.Relations[token];
            var head = text.Heads[token];
            switch (relation)
            {
                case DependencyRelation.NsubjPass:
                case DependencyRelation.Obj:
                    return PartOf(text, head, passive: true);
                case DependencyRelation.Nsubj:
                    return PartOf(text, head, passive: false);
                case DependencyRelation.Obl:
                    return NamesVictim(text, head) ? PersonPart.Harmed : PersonPart.Unknown;
                case DependencyRelation.Appos
                or DependencyRelation.Conj
                or DependencyRelation.Flat
                or DependencyRelation.Nmod
                or DependencyRelation.List
                or DependencyRelation.NmodDesc
                or DependencyRelation.Compound:
                    if (text.LemmaHashes[head] == Victim)
                    {
                        return PersonPart.Harmed;
                    }

                    token = head;
                    continue;
                default:
                    return PersonPart.Unknown;
            }
        }

        return PersonPart.Unknown;
    }

    private static PersonPart PartOf(AnnotatedText text, int verb, bool passive) =>
        Verbs.GetValueOrDefault(text.LemmaHashes[verb]) switch
        {
            Harmed when passive => PersonPart.Harmed,
            Carried when passive && SpeaksOfHospital(text, verb) => PersonPart.Harmed,
            Died when !passive => PersonPart.Harmed,
            Suspected => PersonPart.Suspected,
            _ => PersonPart.Unknown,
        };

    private static bool SpeaksOfHospital(AnnotatedText text, int verb)
    {
        var sentence = text.SentenceAt(text.SentenceOf[verb]);
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (text.LemmaHashes[t] == Hospital)
            {
                return true;
            }
        }

        return false;
    }

    // "Police named the victim as X", "the victim was identified as X".
    private static bool NamesVictim(AnnotatedText text, int verb)
    {
        var sentence = text.SentenceAt(text.SentenceOf[verb]);
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (
                text.Heads[t] == verb
                && text.LemmaHashes[t] == Victim
                && text.Relations[t] is DependencyRelation.Obj or DependencyRelation.NsubjPass
            )
            {
                return true;
            }
        }

        return false;
    }
}
