namespace Hearsay.Language.Tests.Casing;

/// <summary>Texts in capitals get their small letters back, and no other text is touched.</summary>
public sealed class RecaserTests
{
    private const string Wire =
        "ARLE, 9 OCT (XNA) -- [TEXT] GENERAL CARLOS DE LA ROSA DIED TODAY IN EL TORAL. TWO GUARDS WERE WOUNDED, RADIO VENTARRON "
        + "SAID. THE XNA DOES NOT KNOW WHO FIRED ON THE GENERAL'S CAR, WHICH WAS GOING TO THE AIRPORT.";

    [Fact]
    public void Names_keep_their_capitals()
    {
        var made = Recaser.Recase(Wire, CommonWords.English);
        Assert.Equal(
            "Arle, 9 Oct (XNA) -- [Text] General Carlos de la Rosa died today in El Toral. Two guards were wounded, radio Ventarron "
                + "said. The XNA does not know who fired on the general's car, which was going to the airport.",
            made
        );
    }

    [Fact]
    public void The_annotation_points_at_the_words_as_given()
    {
        var text = Annotator.English.Annotate(Wire);
        Assert.Equal(Wire, text.Text);
        var died = Enumerable.Range(0, text.TokenCount).First(i => text.Is(i, "died"));
        Assert.Equal(PartOfSpeech.Verb, text.Tags[died]);
        Assert.Equal("DIED", text.CharactersOf(died).ToString());
    }

    [Theory]
    [InlineData("Two guards were wounded.", false)]
    [InlineData("THREE DEAD IN RAID", false)]
    [InlineData(Wire, true)]
    public void Only_texts_without_small_letters_are_in_capitals(string text, bool expected) =>
        Assert.Equal(expected, Recaser.IsInCapitals(text));
}
