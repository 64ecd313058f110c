using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Training;

/// <summary>How well names that name the same are put together: over pairs of names of one entity.</summary>
/// <param name="Right">Pairs that are stated and were read.</param>
/// <param name="Stated">Pairs that are stated.</param>
/// <param name="Read">Pairs that were read.</param>
/// <param name="Misses">The cases that are not right, with what was read.</param>
public sealed record EntityScore(int Right, int Stated, int Read, IReadOnlyList<(SpecCase Case, string Read)> Misses)
{
    /// <summary>The harmonic mean of precision and recall; 0 where nothing is right.</summary>
    public double F1 => 2.0 * Right / Math.Max(1, Stated + Read);

    /// <summary>The cases of a half of the set.</summary>
    /// <param name="heldOut">Which half.</param>
    public static IReadOnlyList<SpecCase> Cases(bool heldOut) =>
        [
            .. SpecFile
                .ReadArea("entities")
                .Where(one => one.Options.ContainsKey("scored"))
                .Where(one => one.File.Contains("held-out", StringComparison.Ordinal) == heldOut),
        ];

    /// <summary>Reads and scores cases.</summary>
    public static EntityScore Of(IReadOnlyList<SpecCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        int right = 0,
            stated = 0,
            read = 0;
        var misses = new List<(SpecCase, string)>();
        foreach (var one in cases)
        {
            var expected = one.Expected.SelectMany(line => Pairs(line.Split(" | "))).ToHashSet();
            var reading = ReportReader.English.Read(Annotator.English.Annotate(one.Input), Provenance.Unknown);
            var found = reading.Entities.SelectMany(entity => Pairs([entity.Name, .. entity.Aliases])).ToHashSet();
            stated += expected.Count;
            read += found.Count;
            right += expected.Intersect(found).Count();
            if (!expected.SetEquals(found))
            {
                misses.Add(
                    (
                        one,
                        string.Join(
                            "; ",
                            reading.Entities.Select(e => $"{e.Type} {e.Name} | {string.Join(" | ", e.Aliases)}")
                        )
                    )
                );
            }
        }

        return new EntityScore(right, stated, read, misses);
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> names) =>
        from a in names
        from b in names
        where string.CompareOrdinal(a, b) < 0
        select (a, b);
}
