using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The clocks of outlets, out of <c>languages/en/times/outlets.txt</c> or by the place in their names.</summary>
internal sealed class OutletZones
{
    private readonly WordTable<string> _zones = new();

    private OutletZones()
    {
        foreach (var fields in LexiconText.Read(typeof(OutletZones).Assembly, "en/times/outlets.txt"))
        {
            _zones.Put(fields[0], fields[1]);
        }
    }

    public static OutletZones English { get; } = new();

    /// <summary>The zone that the outlet goes by; null where nothing tells it.</summary>
    public string? Find(string outlet)
    {
        var trimmed = outlet.Trim();
        if (_zones.TryGet(trimmed, out var zone) || _zones.TryGet("The " + trimmed, out zone))
        {
            return zone;
        }

        var name = Annotator.English.Annotate(outlet, AnnotationLayers.Tokens);
        for (var i = 0; i < name.TokenCount; i++)
        {
            if (CityZones.English.FindZone(name, i, out _) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
