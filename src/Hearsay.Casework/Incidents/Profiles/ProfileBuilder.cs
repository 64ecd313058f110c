using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Reduces a report to the profiles of what it reports.</summary>
internal static class ProfileBuilder
{
    /// <summary>The profile of the report as a whole, and those of a round-up's further parts.</summary>
    public static IReadOnlyList<IncidentProfile> Build(CaseReport report)
    {
        var reading = report.Reading;
        var parts = PartSplitter.Split(reading);
        var profiles = new IncidentProfile[parts.Count];
        for (var p = 0; p < parts.Count; p++)
        {
            var scans = new List<EventScan>(2);
            if (p == 0 && reading.Title is { } title)
            {
                scans.Add(new(title, true, 0, title.Text.SentenceCount));
            }

            var (first, end) = parts[p];
            scans.Add(new(reading, false, first, end));
            var extent =
                first < end
                    ? reading.Text.SentenceAt(first).Extent.Union(reading.Text.SentenceAt(end - 1).Extent)
                    : new Extent(0, reading.Text.Text.Length);
            profiles[p] = Build(report, p, scans, extent);
        }

        return profiles;
    }

    private static IncidentProfile Build(CaseReport report, int part, List<EventScan> scans, Extent extent)
    {
        var provenance = report.Reading.Provenance;
        var published = provenance.Published is { } moment ? moment.Date.DayNumber() : IncidentProfile.NoDay;
        return new IncidentProfile
        {
            Report = report.Id,
            Part = part,
            Published = published,
            Outlet = OutletOf(provenance),
            Extent = extent,
            Days = DayReader.Read(scans, published),
            Places = PlaceReader.Read(scans),
            People = PersonReader.Read(scans),
            Words = WordReader.Read(scans),
            Kinds = KindReader.Read(scans),
            Toll = part == 0 ? new(TollOf(report.Reading, "killed"), TollOf(report.Reading, "injured")) : new(-1, -1),
        };
    }

    private static int TollOf(ReportReading reading, string what)
    {
        foreach (var toll in reading.Tolls)
        {
            if (toll.What == what)
            {
                return (int)Math.Clamp(toll.Low, 0, int.MaxValue);
            }
        }

        return -1;
    }

    private static uint OutletOf(Provenance provenance)
    {
        if (provenance.Outlet is { Length: > 0 } outlet)
        {
            return WordHash.Of(outlet);
        }

        var address = provenance.Address.AsSpan();
        var scheme = address.LastIndexOf("://");
        address = scheme < 0 ? address : address[(scheme + 3)..];
        var end = address.IndexOfAny('/', ':');
        address = end < 0 ? address : address[..end];
        address = address.StartsWith("www.") ? address[4..] : address;
        return address.IsEmpty ? 0 : WordHash.Of(address);
    }
}
