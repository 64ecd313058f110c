namespace Hearsay.Reading;

/// <summary>Whom each name of a text stands for.</summary>
internal sealed class NameReferents(ClaimText text, NameMap names, PhraseScan scan, Discourse discourse)
{
    private const int Shared = -2;

    // A longer name is a headline, whose words say nothing of its bearer.
    private const int MostRoles = 7;

    private readonly Dictionary<int, int> _byEntity = [];
    private readonly Dictionary<uint, int> _byWords = [];
    private readonly Dictionary<uint, int> _bySurname = [];

    // Surnames under which a report speaks of somebody whom it never names in full beside a relative whom it does.
    private readonly Dictionary<uint, int> _shared = [];
    private bool _prepared;

    /// <summary>The referent of a name, by index.</summary>
    public int Of(int name)
    {
        Prepare();
        var mention = names.Mentions[name];
        if (IsAnother(mention) && _shared.TryGetValue(text.Text.Hashes[mention.First], out var other))
        {
            return other >= 0 ? other : _shared[text.Text.Hashes[mention.First]] = Add(name, mention);
        }

        if (_byWords.TryGetValue(Key(mention), out var known))
        {
            return known;
        }

        return mention.Entity >= 0 && _byEntity.TryGetValue(mention.Entity, out var entity) ? entity : Open(name);
    }

    // Full names first, so that a surname that comes before its full name finds it.
    private void Prepare()
    {
        if (_prepared)
        {
            return;
        }

        _prepared = true;
        for (var i = 0; i < names.Mentions.Count; i++)
        {
            var mention = names.Mentions[i];
            if (mention.End - mention.First > 1)
            {
                Open(i);
            }
            else if (Conflicts(mention))
            {
                _shared.TryAdd(text.Text.Hashes[mention.First], -1);
            }
        }
    }

    private int Open(int name)
    {
        var mention = names.Mentions[name];
        var key = Key(mention);
        if (_byWords.TryGetValue(key, out var same))
        {
            return same;
        }

        if (mention.Entity >= 0 && _byEntity.TryGetValue(mention.Entity, out var entity))
        {
            return _byWords[key] = entity;
        }

        var single = mention.End - mention.First == 1;
        if (
            single
            && mention.Type is NameType.Person or null
            && _bySurname.TryGetValue(text.Text.Hashes[mention.First], out var bearer)
            && bearer >= 0
            && Agrees(discourse.Referents[bearer], mention)
        )
        {
            var found = discourse.Referents[bearer];
            found.Kind ??= mention.Type;
            found.Gender = found.Gender == Gender.Unknown ? mention.Gender : found.Gender;
            if (mention.Entity >= 0)
            {
                _byEntity[mention.Entity] = bearer;
            }

            return _byWords[key] = bearer;
        }

        var index = Add(name, mention);
        var referent = discourse.Referents[index];
        _byWords[key] = index;
        if (mention.Entity >= 0)
        {
            _byEntity[mention.Entity] = index;
        }

        if (!single && referent.Kind is NameType.Person or null)
        {
            var surname = text.Text.Hashes[mention.End - 1];
            _bySurname[surname] = _bySurname.ContainsKey(surname) ? Shared : index;
        }

        for (
            var i = mention.First;
            referent.Kind != NameType.Person && i < mention.End && mention.End - mention.First <= MostRoles;
            i++
        )
        {
            discourse.Roles.Add(referent, index, text.Text.Hashes[i], head: true);
        }

        return index;
    }

    private int Add(int name, NameMention mention) =>
        discourse.Add(
            new Referent
            {
                Name = names.FullName(name),
                Named = true,
                Kind = mention.Type ?? (scan.IsPlace(mention.First) ? NameType.Place : null),
                Gender = mention.Entity >= 0 ? names.Entities[mention.Entity].Gender : mention.Gender,
                Plural =
                    mention.Type != NameType.Person
                    && text.Is(mention.End - 1, WordClass.Person)
                    && text.Text.CharactersOf(mention.End - 1)[^1] == 's',
            }
        );

    // "Mr. Holm" is not the Vera Holm whose full name the report gives.
    private bool Conflicts(NameMention mention) =>
        mention is { Entity: >= 0, Gender: not Gender.Unknown }
        && names.Entities[mention.Entity].Gender is not Gender.Unknown and var gender
        && gender != mention.Gender;

    private bool IsAnother(NameMention mention) =>
        mention.End - mention.First == 1
        && mention.Entity >= 0
        && (mention.Gender == Gender.Unknown || Conflicts(mention));

    private static bool Agrees(Referent bearer, NameMention mention) =>
        bearer.Kind is NameType.Person or null
        && (bearer.Gender == mention.Gender || bearer.Gender == Gender.Unknown || mention.Gender == Gender.Unknown);

    // Titles count: "Mrs. Holm" and "Mr. Holm" are two.
    private uint Key(NameMention mention)
    {
        var key = mention.Entity >= 0 ? (uint)mention.Entity + 1 : 0;
        for (var i = mention.First; i < mention.End; i++)
        {
            key = (key * 0x9E3779B1) ^ text.Text.Hashes[i];
        }

        return mention.Entity >= 0 ? key : key ^ ((uint)mention.Gender << 30);
    }
}
