namespace Hearsay.Casework.Tests;

public sealed class EventNamesTests
{
    [Theory]
    [InlineData("A gas explosion killed 12 people in Larrin on Tuesday, police said.", "gas explosion", false)]
    [InlineData("Two missile strikes hit the port of Larrin on Tuesday, the army said.", "missile strike", true)]
    public void An_event_goes_by_its_noun_and_what_stands_before_it(string text, string word, bool isAttack)
    {
        var book = Invented.Case(("Larrin Wire", text));
        var name = Assert.Single(EventNames.Find(book.Groups[0], book.Reports));
        Assert.Equal((word, isAttack), (name.Word, name.IsAttack));
    }

    [Fact]
    public void A_heart_attack_is_no_attack() =>
        Assert.DoesNotContain(
            Names("The mayor of Larrin died of a heart attack on Tuesday, his office said."),
            name => name.IsAttack
        );

    private static IReadOnlyList<EventName> Names(string text)
    {
        var book = Invented.Case(("Larrin Wire", text));
        return EventNames.Find(book.Groups[0], book.Reports);
    }
}
