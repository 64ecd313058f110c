using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells places from what is only told by them: regions beside them, borders, governments, clocks.</summary>
internal sealed class RegionStage : IReadingStage
{
    private readonly RegionReader _regions = new(PlaceLexicon.English);
    private readonly LearntPlaces _learnt = new(PlaceLexicon.English);
    private readonly SenseReader _senses = new(PlaceLexicon.English);
    private readonly BorderReader _borders = new(Demonyms.English);

    /// <inheritdoc/>
    public AnnotationLayers Needs => AnnotationLayers.Tokens;

    public void Read(ReadingDraft draft)
    {
        _learnt.Combine(draft);
        _borders.Read(draft);
        for (var i = 0; i < draft.Places.Count; i++)
        {
            // An area keeps its own region where the words give no other.
            var region = draft.Places[i].Region is { Kind: PlaceRegionKind.Border } border
                ? border
                : _regions.Read(draft, i) ?? draft.Places[i].Region;
            var sense = _senses.Read(draft, i);
            if (region is not null || sense != PlaceSense.Place)
            {
                draft.Places[i] = draft.Places[i] with { Region = region, Sense = sense };
            }
        }
    }
}
