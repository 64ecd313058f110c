using Hearsay.Language;

namespace Hearsay.Reading.Tests.Names;

/// <summary>Names, and which of them name the same.</summary>
public sealed class NameStageTests
{
    private static ReadingDraft Read(string text)
    {
        var draft = new ReadingDraft(Annotator.English.Annotate(text), Provenance.Unknown);
        new NameStage().Read(draft);
        return draft;
    }

    [Fact]
    public void A_surname_names_the_one_who_bears_it()
    {
        var draft = Read("Foreign Minister Lena Ostrow spoke first. Then Ostrow left.");
        var entity = Assert.Single(draft.Entities);
        Assert.Equal("Lena Ostrow", entity.Name);
        Assert.Equal(["Ostrow"], entity.Aliases);
        Assert.Equal(NameType.Person, entity.Type);
    }

    [Fact]
    public void A_surname_that_two_share_names_neither()
    {
        var draft = Read("John Marl met Anna Marl. Then Marl left.");
        Assert.Equal(-1, draft.Names[^1].Entity);
    }

    [Fact]
    public void Institutions_and_handles_have_their_types()
    {
        var draft = Read("The Defense Ministry answered @quaywatch.");
        Assert.Equal([NameType.Organization, NameType.Person], draft.Names.Select(name => name.Type));
    }

    [Fact]
    public void Names_stand_in_order_and_inside_the_text()
    {
        const string text =
            "Lena Ostrow, of the Ministry of Defense, told Reuters that @handle and Mr. Krell were there.";
        var last = 0;
        foreach (var name in Read(text).Names)
        {
            Assert.True(name.Extent.Start >= last && name.Extent.End <= text.Length && !name.Extent.IsEmpty);
            last = name.Extent.End;
        }
    }
}
