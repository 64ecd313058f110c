namespace Hearsay.Casework.Tests;

public sealed class PartyNameTests
{
    [Theory]
    [InlineData("Army of Varnia, Press Service")]
    [InlineData("Town of Sarn Constabulary, media desk")]
    [InlineData("Free Valley Command (channel)")]
    [InlineData("Families of the Quarry")]
    [InlineData("Governorate of Lower Tarn")]
    [InlineData("Owners of the barge")]
    public void A_body_that_publishes_is_no_newsroom(string name) => Assert.True(PartyName.Of(name).HasBody);

    [Theory]
    [InlineData("Varnian Press Service")]
    [InlineData("Police Gazette")]
    [InlineData("Varnia Today (state television)")]
    [InlineData("Ministry of Sound (blog)")]
    [InlineData("The Union Courier")]
    public void A_newsroom_is_none_that_its_name_mentions(string name) => Assert.False(PartyName.Of(name).HasBody);
}
