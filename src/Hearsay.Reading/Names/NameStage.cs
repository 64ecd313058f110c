using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the names of people, institutions and groups, and which of them name the same.</summary>
internal sealed class NameStage : IReadingStage
{
    private readonly NameReader _reader = new(new NameWords("en"));

    public void Read(ReadingDraft draft)
    {
        var map = EntityLinker.Link(draft.Text, _reader.Read(draft.Text));
        draft.NameMap = map;
        var used = new int[map.Entities.Count];
        Array.Fill(used, -1);
        var place = 0;
        foreach (var mention in map.Mentions)
        {
            if (mention.Type is not { } type)
            {
                continue;
            }

            var extent = draft.Text.ExtentOf(mention.First, mention.End);
            if (type != NameType.Person && IsPlace(draft, extent, ref place))
            {
                continue;
            }

            var entity = mention.Entity;
            if (entity >= 0 && used[entity] < 0)
            {
                used[entity] = draft.Entities.Count;
                var known = map.Entities[entity];
                draft.Entities.Add(new Entity(known.Name, known.Type, known.Aliases));
            }

            draft.Names.Add(new Name(extent, type, entity >= 0 ? used[entity] : -1));
        }
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
