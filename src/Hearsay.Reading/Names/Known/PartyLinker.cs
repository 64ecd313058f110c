namespace Hearsay.Reading;

/// <summary>Joins the names of one well-known party, and says which names are those of two.</summary>
internal sealed class PartyLinker(PartyLexicon lexicon)
{
    /// <summary>Joins them.</summary>
    /// <returns>Of each entity, its party by index; -1 for none.</returns>
    public int[] Join(EntityJoins joins)
    {
        var parties = new int[joins.Entities.Count];
        var first = new Dictionary<int, int>();
        for (var i = 0; i < parties.Length; i++)
        {
            parties[i] = -1;
            if (
                joins.Entities[i].Type != NameType.Person
                && lexicon.Find(joins.Entities[i].Name) is [{ Weak: false } sole]
            )
            {
                Put(i, sole.Party);
            }
        }

        for (var i = 0; i < parties.Length; i++)
        {
            if (parties[i] < 0 && joins.Entities[i].Type != NameType.Person)
            {
                var party = -1;
                foreach (var name in lexicon.Find(joins.Entities[i].Name))
                {
                    party =
                        !first.ContainsKey(name.Party) ? party
                        : party < 0 ? name.Party
                        : int.MaxValue;
                }

                if (party is >= 0 and < int.MaxValue)
                {
                    Put(i, party);
                }
            }
        }

        return parties;

        void Put(int entity, int party)
        {
            parties[entity] = party;
            if (!first.TryAdd(party, entity))
            {
                joins.Merge(first[party], entity);
            }
        }
    }
}
