using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what a report names, of which kind it is, and which names name the same.</summary>
/// <param name="tagger">What tells names from other words; null for the recogniser that comes with Hearsay.</param>
internal sealed class NameStage(NameTagger? tagger = null) : IReadingStage
{
    private readonly NameTagger _tagger = tagger ?? NameTagger.English;
    private readonly NameReader _reader = new(NameWords.English);
    private readonly LearntNames _learnt = new(NameWords.English, PeopleTable.English);
    private readonly PartyFinder _parties = new(PartyLexicon.English);
    private readonly MentionMender _mender = new(NameJoints.English);

    public void Read(ReadingDraft draft)
    {
        var followers = new List<NameMention>();
        var map = EntityLinker.Link(draft.Text, Mentions(draft, followers));
        draft.NameMap = map;
        var used = new int[map.Entities.Count];
        Array.Fill(used, -1);
        var (place, follower) = (0, 0);
        foreach (var mention in map.Mentions)
        {
            for (; follower < followers.Count && followers[follower].First < mention.First; follower++)
            {
                AddName(draft, followers[follower], -1, ref place);
            }

            var entity = mention.Entity;
            if (AddName(draft, mention, entity >= 0 ? used[entity] : -1, ref place) && entity >= 0 && used[entity] < 0)
            {
                used[entity] = draft.Entities.Count;
                var known = map.Entities[entity];
                draft.Entities.Add(new Entity(known.Name, known.Type, known.Aliases));
                draft.Names[^1] = draft.Names[^1] with { Entity = used[entity] };
            }
        }

        for (; follower < followers.Count; follower++)
        {
            AddName(draft, followers[follower], -1, ref place);
        }
    }

    private List<NameMention> Mentions(ReadingDraft draft, List<NameMention> followers)
    {
        var count = draft.Text.TokenCount;
        var room = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            var labels = room.AsSpan(0, count);
            _tagger.Tag(draft.Text, draft.Places, labels);
            var mentions = _learnt.Combine(draft.Text, _reader.Read(draft.Text), labels, followers);
            _parties.Find(draft.Text, mentions);
            _mender.Mend(draft.Text, mentions);
            AcronymFinder.Find(draft.Text, mentions);
            HandleFinder.Find(draft.Text, mentions);
            return mentions;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static bool AddName(ReadingDraft draft, in NameMention mention, int entity, ref int place)
    {
        if (mention.Type is not { } type)
        {
            return false;
        }

        // A name that a place was found in is the place's, unless it is a person's: "the Washington of the Treasury".
        var extent = draft.Text.ExtentOf(mention.First, mention.End);
        var stated = type is NameType.Person or NameType.Place or NameType.Group || !IsPlace(draft, extent, ref place);
        if (stated)
        {
            draft.Names.Add(new Name(extent, type, entity));
        }

        return stated;
    }

    // Both lists are in order: what ends before this name ends before the next one too.
    private static bool IsPlace(ReadingDraft draft, Extent extent, ref int at)
    {
        while (at < draft.Places.Count && draft.Places[at].Extent.End <= extent.Start)
        {
            at++;
        }

        return at < draft.Places.Count && draft.Places[at].Extent.Contains(extent);
    }
}
