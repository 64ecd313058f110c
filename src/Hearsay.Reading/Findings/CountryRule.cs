namespace Hearsay.Reading;

/// <summary>H233: a place that is put into a country in which none of its name lies.</summary>
internal sealed class CountryRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.Places.Count; i++)
        {
            var toponym = draft.Toponyms[i];
            if (toponym.Elsewhere is not { } country || draft.Places[i].Resolved is not { } place)
            {
                continue;
            }

            var named = Gazetteer.Embedded.FindCountry(country)?.Name ?? country;
            var real = Gazetteer.Embedded.FindCountry(place.Country)?.Name ?? place.Country;
            draft.Findings.Add(
                new Finding(
                    "H233",
                    "country",
                    [toponym.ElsewhereExtent, draft.Places[i].Extent],
                    $"{draft.Places[i].Name} lies in {real}, and no place of that name is known in {named}.",
                    []
                )
            );
        }
    }
}
