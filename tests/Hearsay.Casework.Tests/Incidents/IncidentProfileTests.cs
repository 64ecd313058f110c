namespace Hearsay.Casework.Tests;

public sealed class IncidentProfileTests
{
    [Theory]
    [InlineData("Police named the victim as Hanna Weller, 34.", "Hanna Weller", "Harmed")]
    [InlineData("Marcus Tilley, 22, was shot in the leg.", "Marcus Tilley", "Harmed")]
    [InlineData("Marcus Tilley was taken to hospital.", "Marcus Tilley", "Harmed")]
    [InlineData("Marcus Tilley was taken into custody.", "Marcus Tilley", "Unknown")]
    [InlineData("Police arrested Peter Marsh on Friday.", "Peter Marsh", "Suspected")]
    [InlineData("Greta Olsen died at the scene.", "Greta Olsen", "Harmed")]
    [InlineData("Greta Olsen saw it.", "Greta Olsen", "Unknown")]
    public void A_persons_part_is_told_by_the_verb(string text, string name, string part)
    {
        var profile = Assert.Single(ProfileBuilder.Build(InventedReports.Read("r", "2031-05-06", "", text)));
        var person = Assert.Single(profile.People, person => person.Name == name);
        Assert.Equal(part, person.Part.ToString());
    }

    [Fact]
    public void The_likeliest_day_is_the_events_and_not_the_trials()
    {
        var profile = Assert.Single(
            ProfileBuilder.Build(
                InventedReports.Read(
                    "r",
                    "2031-05-09",
                    "",
                    "Peter Marsh appeared in court on Friday, charged with stabbing a neighbour on Tuesday."
                )
            )
        );
        Assert.Equal(new NodaTime.LocalDate(2031, 5, 6).DayNumber(), profile.Days[0].From);
    }

    [Fact]
    public void A_round_up_has_a_profile_for_each_item_that_tells_of_an_event()
    {
        var profiles = ProfileBuilder.Build(InventedReports.Week[^1]);
        Assert.Equal(["Akron", "Bergen"], profiles.Select(profile => profile.Places[0].Name));
    }
}
