using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Training;

/// <summary>How many planted faults of distance, direction and country are found, and how many reports that are right are flagged.</summary>
/// <param name="Found">Faults found under their name.</param>
/// <param name="Planted">Faults there are.</param>
/// <param name="False">Right reports in which one is found.</param>
/// <param name="Right">Right reports there are.</param>
/// <param name="Misses">The cases that are not right, with what was found.</param>
public sealed record PlaceFaultScore(
    int Found,
    int Planted,
    int False,
    int Right,
    IReadOnlyList<(SpecCase Case, string Read)> Misses
)
{
    private static readonly string[] Names = ["distance", "direction", "country"];

    /// <summary>Reads and scores a half of the set.</summary>
    /// <param name="heldOut">Which half.</param>
    public static PlaceFaultScore Of(bool heldOut)
    {
        int found = 0,
            planted = 0,
            flagged = 0,
            right = 0;
        var misses = new List<(SpecCase, string)>();
        foreach (
            var one in SpecFile
                .ReadArea("place-faults")
                .Where(one => one.File.Contains("held-out", StringComparison.Ordinal) == heldOut)
        )
        {
            var wanted = one.Expected.Single();
            var reading = ReportReader.English.Read(Annotator.English.Annotate(one.Input), Provenance.Unknown);
            var made = reading.Findings.Where(finding => Names.Contains(finding.Name)).ToList();
            var ok = wanted == "-" ? made.Count == 0 : made.Exists(finding => finding.Name == wanted);
            planted += wanted == "-" ? 0 : 1;
            right += wanted == "-" ? 1 : 0;
            found += wanted != "-" && ok ? 1 : 0;
            flagged += wanted == "-" && !ok ? 1 : 0;
            if (!ok)
            {
                misses.Add((one, string.Join("; ", made.Select(finding => $"{finding.Name}: {finding.Message}"))));
            }
        }

        return new PlaceFaultScore(found, planted, flagged, right, misses);
    }
}
