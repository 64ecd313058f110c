using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the <see cref="TreeFacts"/> of a text.</summary>
internal static class TreeReader
{
    // No tree that means anything is deeper.
    private const int MostDepth = 64;

    public static void Read(AnnotatedText text, Span<TreeFacts> facts)
    {
        var heads = text.Heads;
        var relations = text.Relations;
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = new TreeFacts
            {
                First = i,
                End = i + 1,
                Subject = -1,
                Complement = -1,
                Opens = -1,
                Closes = -1,
            };
        }

        for (var i = 0; i < facts.Length; i++)
        {
            var head = heads[i];
            if (head < 0)
            {
                continue;
            }

            facts[head].Dependents |= 1UL << (int)relations[i];
            if (relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                facts[head].Subject = i;
            }
            else if (
                relations[i] is DependencyRelation.Ccomp or DependencyRelation.Parataxis
                || relations[i] is DependencyRelation.Xcomp or DependencyRelation.Obj && facts[head].Complement < 0
            )
            {
                facts[head].Complement = i;
            }

            for (var (up, depth) = (head, 0); up >= 0 && depth < MostDepth; up = heads[up], depth++)
            {
                facts[up].First = Math.Min(facts[up].First, i);
                facts[up].End = Math.Max(facts[up].End, i + 1);
            }
        }

        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Subject < 0 && relations[i] == DependencyRelation.Conj && heads[i] >= 0)
            {
                facts[i].Subject = facts[heads[i]].Subject;
            }

            ref var opens = ref facts[facts[i].First].Opens;
            opens = opens < 0 || facts[opens].End < facts[i].End ? i : opens;
            ref var closes = ref facts[facts[i].End - 1].Closes;
            closes = closes < 0 || facts[closes].First > facts[i].First ? i : closes;
        }
    }
}
