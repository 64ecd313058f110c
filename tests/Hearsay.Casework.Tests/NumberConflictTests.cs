namespace Hearsay.Casework.Tests;

public sealed class NumberConflictTests
{
    [Theory]
    [InlineData(
        "Peter Holm said nine hospitals in the region were cut off.",
        "Vera Sand said five of our hospitals were cut off."
    )]
    [InlineData(
        "Peter Holm said a single guided munition hit the cemetery.",
        "Vera Sand said: “We measured two craters at the cemetery.”"
    )]
    [InlineData(
        "Larrin lost three drones on Tuesday and not two, Peter Holm said.",
        "Two drones were lost, Vera Sand said."
    )]
    [InlineData("Two people were arrested, Peter Holm said.", "Nine people were arrested and not two, Vera Sand said.")]
    [InlineData(
        "Two nurses died in the square, Peter Holm said.",
        "There is a false rumour about. One man died in the square, Vera Sand said."
    )]
    [InlineData(
        "The ferry manifest says 64 were on board.",
        "Up to 150 people may have been aboard, Vera Sand said. She believes that 150 people were aboard."
    )]
    [InlineData(
        "About 12,000 persons took part in the march, police said.",
        "One hundred thousand of us filled the square, Vera Sand said."
    )]
    [InlineData(
        "More than 600 revellers were crammed into the cellar.",
        "The scanner at the door of the cellar shows 312 entries."
    )]
    [InlineData("The train entered the curve at 140kph, Peter Holm said.", "The recorder gives a speed of 94 km/h.")]
    [InlineData(
        "Some 800,000 cubic metres of sludge were released.",
        "The sludge released is put at 2.9 million cubic metres, Vera Sand said."
    )]
    [InlineData(
        "The wind blew at 60 knots when the mast broke, the harbour master said.",
        "Vera Sand said the wind was 34 knots when the mast broke."
    )]
    [InlineData(
        "Four robbers held up the post office, police said.",
        "The clerks were held by two men, Vera Sand said."
    )]
    [InlineData(
        "Robbers killed a clerk at the post office in Orran. The robbers numbered two, Peter Holm said.",
        "Five masked men killed a clerk at the post office in Orran, Vera Sand said."
    )]
    [InlineData("The ferry with 310 people sank off Orran.", "The manifest says 190 were on board.")]
    [InlineData(
        "The crowd numbered about 3,000 persons, police said.",
        "Twenty thousand of us came to the square, Vera Sand said."
    )]
    [InlineData("Some twenty houses were destroyed.", "Vera Sand said: “We count 75 burnt buildings.”")]
    [InlineData(
        "The round taken from the wall of the school is of 7.62 millimetre calibre, police said.",
        "A nine-millimetre round was taken from the wall of the school, Vera Sand said."
    )]
    [InlineData(
        "The police put the number of demonstrators at around 2,000 at the march.",
        "The union, which called the march, spoke of 15,000."
    )]
    [InlineData(
        "The ransom paid was 4 million dollars, Peter Holm said.",
        "A ransom of 900,000 dollars was paid, Vera Sand said."
    )]
    public void Numbers_that_cannot_both_be_right_contradict_each_other(string one, string other) =>
        Assert.Contains(ConflictKind.Numeric, Conflicts(one, other));

    [Theory]
    [InlineData("Peter Holm counted 21 dead.", "There were 21 dead. Three of the wounded died in the night.")]
    [InlineData("Police arrested 12 people.", "Police arrested 12 people and the rest, around 400, went home.")]
    [InlineData("41 people were killed, Peter Holm said.", "Vera Sand said she had the names of 39 dead.")]
    [InlineData("The train entered the curve at 94 km/h.", "The permitted speed there is 60 km/h, Vera Sand said.")]
    [InlineData("The train entered the curve at 94 km/h.", "It was doing about 58 mph in the curve, Vera Sand said.")]
    [InlineData(
        "There were 219 passengers on the train.",
        "Vera Sand said 22 passengers were still being treated in hospital."
    )]
    [InlineData(
        "Police arrested 90 people in Homs, Peter Holm said.",
        "In the whole of the country, 241 people were arrested, Vera Sand said."
    )]
    [InlineData(
        "Nine people were killed, the ministry said. A relief group denied it.",
        "Nine people were killed in the raid."
    )]
    [InlineData("Twenty people were injured, police said.", "Vera Sand said four are in intensive care.")]
    [InlineData("The bus carried 40 passengers.", "Six of our passengers did not come home, the company said.")]
    [InlineData("The helicopter had a crew of five aboard.", "Fourteen fishermen were aboard the trawler.")]
    [InlineData(
        "Two soldiers were killed and one was injured, the army said.",
        "Some 30 passengers were injured, police said."
    )]
    [InlineData("31 of the 80 people are dead, Peter Holm said.", "31 people were killed, Vera Sand said.")]
    [InlineData(
        "Police put attendance at the march at 12,000.",
        "A count of pictures yielded 12,300 participants of the march, Vera Sand said."
    )]
    [InlineData(
        "The crush that killed nine people had been started by several hundred people, police said.",
        "Nine people were killed in the crush, Vera Sand said."
    )]
    [InlineData("There were 212 passengers on the train.", "The train had 218 passengers, Vera Sand said.")]
    [InlineData(
        "The tanker sank with two million litres on board.",
        "The tanker had 23 persons on board, Vera Sand said."
    )]
    [InlineData(
        "Three shots were fired at the boy, police said.",
        "The boy had a single gunshot wound, Vera Sand said."
    )]
    [InlineData("The wind was 50 knots, the navy said.", "The boat made five knots, Vera Sand said.")]
    [InlineData("One shell hit the school, Peter Holm said.", "Six shells landed on the town, Vera Sand said.")]
    [InlineData("Two trucks burned on the bridge.", "Eleven lorries left the depot, Vera Sand said.")]
    [InlineData("About 80 percent of the ballots were counted.", "Half of the fishermen were at sea, Vera Sand said.")]
    [InlineData("The number of dead is now 12, up from five.", "Twelve people were killed, Vera Sand said.")]
    [InlineData("Initially five people were reported killed; it is twelve.", "12 people were killed, Vera Sand said.")]
    public void Those_of_other_things_or_of_some_do_not(string one, string other) =>
        Assert.DoesNotContain(ConflictKind.Numeric, Conflicts(one, other));

    [Theory]
    [InlineData(
        "The boat sank 14 nautical miles south of Cape Orran, the coast guard said.",
        "The boat sank nine nautical miles from Cape Orran, Vera Sand said."
    )]
    [InlineData("The driver died at the scene, police said.", "He died in the operating theatre, Vera Sand said.")]
    [InlineData("The driver died instantly, police said.", "The driver was alive on arrival, Vera Sand said.")]
    [InlineData(
        "The leak is in international waters, the navy said.",
        "The leak lies within the exclusive economic zone of Larria, Vera Sand said."
    )]
    public void Places_that_cannot_both_be_right_contradict_each_other(string one, string other) =>
        Assert.Contains(ConflictKind.Place, Conflicts(one, other));

    [Theory]
    [InlineData(
        "The boat sank 14 nautical miles south of Cape Orran, the coast guard said.",
        "Belim, a town 40 km north of Cape Orran, has no harbour, Vera Sand said."
    )]
    [InlineData(
        "The boat sank 14 nautical miles south of Cape Orran, the coast guard said.",
        "The boat sank some 15 miles off Cape Orran, Vera Sand said."
    )]
    [InlineData("Five men died at the scene, police said.", "A boy died in hospital, Vera Sand said.")]
    public void Those_of_other_places_or_people_do_not(string one, string other) =>
        Assert.DoesNotContain(ConflictKind.Place, Conflicts(one, other));

    private static IEnumerable<ConflictKind> Conflicts(string one, string other) =>
        Invented
            .Case(("Larrin Wire", one), ("Varn Post", other))
            .Questions.SelectMany(question => question.Comparisons)
            .Where(comparison => comparison.Conflict is not null)
            .Select(comparison => comparison.Conflict!.Value);
}
