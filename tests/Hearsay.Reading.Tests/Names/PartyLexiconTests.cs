using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Reading.Tests.Names;

/// <summary>The lexicon of well-known parties, agencies and outlets.</summary>
public class PartyLexiconTests
{
    private static readonly string[] Kinds =
    [
        "state",
        "government",
        "military",
        "service",
        "armed-group",
        "party",
        "international",
        "aid",
        "monitor",
        "agency",
        "state-agency",
        "broadcaster",
        "public-broadcaster",
        "state-broadcaster",
        "paper",
        "state-paper",
        "magazine",
        "site",
    ];

    [Fact]
    public void Every_party_has_a_known_kind_and_a_country_of_two_letters()
    {
        Assert.All(
            PartyLexicon.English.Parties,
            party =>
            {
                Assert.Contains(party.Kind, Kinds);
                Assert.True(party.Country is null or { Length: 2 }, party.Name);
                Assert.Equal(party.IsOutlet, party.Languages.Count > 0);
            }
        );
    }

    [Fact]
    public void An_outlet_comes_with_its_kind_country_and_languages()
    {
        var read = ReportReader.English.Read(
            Annotator.English.Annotate("The Syrian Arab News Agency reported clashes. SANA blamed smugglers."),
            Provenance.Unknown
        );
        var sana = Assert.Single(read.Entities);
        var known = PartyLexicon.English.PartyOf(sana);
        Assert.NotNull(known);
        Assert.Equal(("state-agency", "SY", "ar en"), (known.Kind, known.Country, string.Join(' ', known.Languages)));
    }

    [Theory]
    [InlineData("Petra has old temples, and RSF stands for two bodies.")]
    [InlineData("A new dawn broke, and the fed cattle slept.")]
    public void Ordinary_words_and_the_initials_of_several_name_no_party(string words)
    {
        var read = ReportReader.English.Read(Annotator.English.Annotate(words), Provenance.Unknown);
        Assert.All(read.Entities, entity => Assert.Null(PartyLexicon.English.PartyOf(entity)));
    }

    [Fact]
    public void The_contract_says_what_is_known()
    {
        using var json = JsonDocument.Parse(ReadingJsonOf("The Kurdistan Workers' Party, or PKK, laid down arms."));
        var known = json.RootElement.GetProperty("entities")[0].GetProperty("known");
        Assert.Equal("armed-group", known.GetProperty("kind").GetString());
        Assert.Equal("TR", known.GetProperty("country").GetString());
    }

    private static string ReadingJsonOf(string words)
    {
        var text = Annotator.English.Annotate(words);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ReadingJson.Write(writer, "a", ReportReader.English.Read(text, Provenance.Unknown));
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
