using System.Globalization;
using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests;

/// <summary>Holds the geodesics against those of their author's own program, in <c>geodesics.tsv</c>.</summary>
public sealed class GeodesicTests
{
    // On the equator itself an azimuth in degrees has too few digits to lead back.
    private static readonly Gen<double> Latitude = Gen.Double[-89.5, 89.5].Where(north => Math.Abs(north) > 0.01);
    private static readonly Gen<double> Longitude = Gen.Double[-180, 180];

    [Fact]
    public void Distances_and_azimuths_are_the_oracles()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "Hearsay.Reading.Tests", "Places");
        foreach (var line in File.ReadLines(Path.Combine(folder, "geodesics.tsv")).Where(line => line[0] != '#'))
        {
            var row = line.Split('\t').Select(field => double.Parse(field, CultureInfo.InvariantCulture)).ToArray();
            var (metres, azimuth) = Geodesic.Between(row[0], row[1], row[2], row[3]);
            Assert.True(Math.Abs(row[4] - metres) < 1e-4, $"{line}: {metres:R}");
            // At a pole any azimuth will do, and between points nearly opposite the way round is a matter of metres.
            if (row[4] is > 1 and < 19_900_000 && Math.Abs(row[0]) < 89)
            {
                Assert.True(Math.Abs(Math.IEEERemainder(row[5] - azimuth, 360)) < 1e-6, $"{line}: {azimuth:R}");
            }
        }
    }

    [Fact]
    public void A_way_that_is_walked_ends_where_it_should() =>
        Gen.Select(Latitude, Longitude, Latitude, Longitude)
            .Sample(
                (north1, east1, north2, east2) =>
                {
                    var (metres, azimuth) = Geodesic.Between(north1, east1, north2, east2);
                    var (north, east) = Geodesic.From(north1, east1, azimuth, metres);
                    Assert.InRange(Geodesic.Between(north, east, north2, east2).Metres, 0, 1e-3);
                },
                iter: 2000
            );

    [Fact]
    public void A_way_is_as_long_from_either_end() =>
        Gen.Select(Latitude, Longitude, Latitude, Longitude)
            .Sample(
                (north1, east1, north2, east2) =>
                    Assert.Equal(
                        Geodesic.Between(north1, east1, north2, east2).Metres,
                        Geodesic.Between(north2, east2, north1, east1).Metres,
                        4
                    ),
                iter: 2000
            );
}
