namespace Hearsay.Reading;

/// <summary>The integrals along one geodesic as series in its small parameter, to the sixth order.</summary>
/// <remarks>
/// C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87, 43–55 (2013), doi:10.1007/s00190-012-0578-z: equations 15
/// to 25 (distance and longitude), 21 (distance turned round) and 40 to 43 (reduced length). Angles are in radians.
/// </remarks>
internal readonly struct GeodesicSeries
{
    /// <summary>The equatorial radius of WGS 84 in metres.</summary>
    public const double Equator = 6_378_137;

    /// <summary>The flattening of WGS 84.</summary>
    public const double Flattening = 1 / 298.257223563;

    /// <summary>The polar radius in metres.</summary>
    public const double Pole = Equator * (1 - Flattening);

    private const double N = Flattening / (2 - Flattening);
    private const double SecondEccentricity = Flattening * (2 - Flattening) / ((1 - Flattening) * (1 - Flattening));

    private readonly double _e;
    private readonly double _square;

    /// <param name="cosine0">The cosine of the geodesic's azimuth where it crosses the equator.</param>
    public GeodesicSeries(double cosine0)
    {
        _square = SecondEccentricity * cosine0 * cosine0;
        _e = _square / (2 * (1 + Math.Sqrt(1 + _square)) + _square);
    }

    private double E2 => _e * _e;

    /// <summary>The scale of the distance: metres on the polar radius for a radian.</summary>
    public double DistanceScale => (1 + E2 * (1.0 / 4 + E2 * (1.0 / 64 + E2 / 256))) / (1 - _e);

    /// <summary>The distance from the equator in polar radii, over an arc of the auxiliary sphere.</summary>
    public double Distance(double arc) => DistanceScale * (arc + DistanceTerms(arc));

    /// <summary>The arc of a distance in polar radii from the equator.</summary>
    public double Arc(double distance)
    {
        var (e, e2) = (_e, E2);
        var even = distance / DistanceScale;
        return even
            + Sines(
                even,
                e * (1.0 / 2 - e2 * (9.0 / 32 - e2 * 205 / 1536)),
                e2 * (5.0 / 16 - e2 * (37.0 / 96 - e2 * 1335 / 4096)),
                e * e2 * (29.0 / 96 - e2 * 75 / 128),
                e2 * e2 * (539.0 / 1536 - e2 * 2391 / 2560),
                e * e2 * e2 * 3467 / 7680,
                e2 * e2 * e2 * 38081 / 61440
            );
    }

    /// <summary>The part by which the longitude on the ellipsoid falls behind that on the sphere, but for its factor.</summary>
    public double Longitude(double arc)
    {
        var e = _e;
        var scale =
            1
            - e
                * (
                    (1 - N) / 2
                    + e
                        * (
                            1.0 / 4
                            + N * (1.0 / 8 - N * 3 / 8)
                            + e * (1.0 / 16 + N * (3.0 / 16 + N / 16) + e * (3.0 / 64 + N / 32 + e * 3 / 128))
                        )
                );
        var terms = Sines(
            arc,
            e
                * (
                    (1 - N) / 4
                    + e
                        * (
                            (1 - N * N) / 8
                            + e * (3.0 / 64 + N * (3.0 / 64 - N / 64) + e * (5.0 / 128 + N / 64 + e * 3 / 128))
                        )
                ),
            e
                * e
                * (
                    1.0 / 16
                    - N * (3.0 / 32 - N / 32)
                    + e * (3.0 / 64 - N * (1.0 / 32 + N * 3 / 64) + e * (3.0 / 128 + N / 128 + e * 5 / 256))
                ),
            e * e * e * (5.0 / 192 - N * (3.0 / 64 - N * 5 / 192) + e * (3.0 / 128 - N * 5 / 192 + e * 7 / 512)),
            e * e * e * e * (7.0 / 512 - N * 7 / 256 + e * 7 / 512),
            e * e * e * e * e * 21 / 2560,
            0
        );
        return scale * (arc + terms);
    }

    /// <summary>The reduced length in polar radii between two arcs: how far neighbouring geodesics have come apart.</summary>
    public double ReducedLength(double from, double to)
    {
        var (sine1, cosine1) = Math.SinCos(from);
        var (sine2, cosine2) = Math.SinCos(to);
        return Math.Sqrt(1 + _square * sine2 * sine2) * cosine1 * sine2
            - Math.Sqrt(1 + _square * sine1 * sine1) * sine1 * cosine2
            - cosine1 * cosine2 * (Difference(to) - Difference(from));
    }

    private double Difference(double arc)
    {
        var (e, e2) = (_e, E2);
        var scale = (1 - e) * (1 + e2 * (1.0 / 4 + e2 * (9.0 / 64 + e2 * 25 / 256)));
        var terms = Sines(
            arc,
            e * (1.0 / 2 + e2 * (1.0 / 16 + e2 / 32)),
            e2 * (3.0 / 16 + e2 * (1.0 / 32 + e2 * 35 / 2048)),
            e * e2 * (5.0 / 48 + e2 * 5 / 256),
            e2 * e2 * (35.0 / 512 + e2 * 7 / 512),
            e * e2 * e2 * 63 / 1280,
            e2 * e2 * e2 * 77 / 2048
        );
        return Distance(arc) - scale * (arc + terms);
    }

    private double DistanceTerms(double arc)
    {
        var (e, e2) = (_e, E2);
        return Sines(
            arc,
            -e * (1.0 / 2 - e2 * (3.0 / 16 - e2 / 32)),
            -e2 * (1.0 / 16 - e2 * (1.0 / 32 - e2 * 9 / 2048)),
            -e * e2 * (1.0 / 48 - e2 * 3 / 256),
            -e2 * e2 * (5.0 / 512 - e2 * 3 / 512),
            -e * e2 * e2 * 7 / 1280,
            -e2 * e2 * e2 * 7 / 2048
        );
    }

    // The sum of the coefficients times the sines of twice the arc, four times the arc, and so on (Clenshaw's recurrence).
    private static double Sines(double arc, double c1, double c2, double c3, double c4, double c5, double c6)
    {
        var (sine, cosine) = Math.SinCos(2 * arc);
        double later = 0,
            next = 0;
        foreach (var c in (ReadOnlySpan<double>)[c6, c5, c4, c3, c2, c1])
        {
            (later, next) = (next, c + 2 * cosine * next - later);
        }

        return next * sine;
    }
}
