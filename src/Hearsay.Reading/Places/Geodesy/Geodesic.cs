namespace Hearsay.Reading;

/// <summary>Distances and directions on the ellipsoid of WGS 84, by Karney's method.</summary>
/// <remarks>
/// C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87, 43–55 (2013), doi:10.1007/s00190-012-0578-z. Right to
/// less than a tenth of a millimetre in the distance; the tests hold it against the author's own program.
/// </remarks>
public static class Geodesic
{
    private const double Flattening = GeodesicSeries.Flattening;
    private const double Tiny = 1e-15;
    private const int MostSteps = 200;

    /// <summary>The shortest way from one point to another.</summary>
    /// <param name="latitude1">Degrees north of the first point, -90 to 90.</param>
    /// <param name="longitude1">Degrees east of the first point.</param>
    /// <param name="latitude2">Degrees north of the second point, -90 to 90.</param>
    /// <param name="longitude2">Degrees east of the second point.</param>
    /// <returns>Its length in metres, and the azimuth in which it leaves the first point: degrees clockwise from north, -180
    /// to 180; 0 where both points are the same.</returns>
    public static (double Metres, double Azimuth) Between(
        double latitude1,
        double longitude1,
        double latitude2,
        double longitude2
    )
    {
        var across = Math.IEEERemainder(longitude2 - longitude1, 360);
        var (mirrored, turned) = (across < 0, false);
        across = Math.Abs(across);

        // The first point is made the one farther from the equator, in the south; the way is turned back afterwards.
        var swapped = Math.Abs(latitude1) < Math.Abs(latitude2);
        if (swapped)
        {
            (latitude1, latitude2) = (latitude2, latitude1);
        }

        if (latitude1 > 0)
        {
            (latitude1, latitude2, turned) = (-latitude1, -latitude2, true);
        }

        var (metres, azimuth1, azimuth2) = Solve(
            Reduced(latitude1),
            Reduced(latitude2),
            double.DegreesToRadians(across)
        );
        if (metres == 0)
        {
            return (0, 0);
        }

        // Walked from the other end the azimuth is the one at that end.
        var azimuth = swapped ? azimuth2 : azimuth1;
        azimuth = turned != swapped ? Math.PI - azimuth : azimuth;
        var degrees = double.RadiansToDegrees(azimuth);
        return (metres, mirrored ? -degrees : degrees);
    }

    /// <summary>Where one comes to.</summary>
    /// <param name="latitude">Degrees north of the start, -90 to 90.</param>
    /// <param name="longitude">Degrees east of the start.</param>
    /// <param name="azimuth">Where to: degrees clockwise from north.</param>
    /// <param name="metres">How far.</param>
    /// <returns>Degrees north, and degrees east from -180 to 180.</returns>
    public static (double Latitude, double Longitude) From(
        double latitude,
        double longitude,
        double azimuth,
        double metres
    )
    {
        var start = Reduced(latitude);
        var (sine1, cosine1) = Math.SinCos(double.DegreesToRadians(Math.IEEERemainder(azimuth, 360)));
        var sine0 = sine1 * start.Cosine;
        var cosine0 = double.Hypot(cosine1, sine1 * start.Sine);
        var series = new GeodesicSeries(cosine0);
        var arc1 = Math.Atan2(start.Sine, cosine1 * start.Cosine);
        var arc2 = series.Arc(series.Distance(arc1) + metres / GeodesicSeries.Pole);
        var (sine, cosine) = Math.SinCos(arc2);
        var across =
            Across(sine0, arc2)
            - Across(sine0, arc1)
            - Flattening * sine0 * (series.Longitude(arc2) - series.Longitude(arc1));
        var end = Math.Atan2(cosine0 * sine, double.Hypot(cosine0 * cosine, sine0) * (1 - Flattening));
        return (double.RadiansToDegrees(end), Math.IEEERemainder(longitude + double.RadiansToDegrees(across), 360));
    }

    // The longitude on the auxiliary sphere; it keeps to the turn that the arc is in.
    private static double Across(double sine0, double arc)
    {
        var (sine, cosine) = Math.SinCos(arc);
        var within = Math.Atan2(sine0 * sine, cosine);
        var turns = Math.Round((arc - Math.Atan2(sine, cosine)) / (2 * Math.PI));
        return within + Math.CopySign(2 * Math.PI, sine0) * turns;
    }

    private static (double Metres, double Azimuth1, double Azimuth2) Solve(
        Latitude first,
        Latitude second,
        double across
    )
    {
        if (first.Sine == 0 && across <= (1 - Flattening) * Math.PI)
        {
            return (GeodesicSeries.Equator * across, Math.PI / 2, Math.PI / 2);
        }

        if (across == 0 || across >= Math.PI || first.Cosine < Tiny)
        {
            var along = new Line(first, second, 0, Math.Cos(across) > 0 ? 1 : -1);
            if (across < Math.PI || along.Series.ReducedLength(along.Arc1, along.Arc2) >= 0)
            {
                return (
                    along.Metres,
                    across >= Math.PI ? Math.PI
                    : first.Cosine < Tiny ? Math.PI - across
                    : 0,
                    0
                );
            }
        }

        // The azimuth is sought as the turn from east towards north: that keeps all its digits where geodesics run along the
        // equator, and there the longitude hangs on them.
        double low = -Math.PI / 2,
            high = Math.PI / 2,
            tilt = Guess(first, second, across);
        var line = Line.Tilted(first, second, tilt);
        for (var step = 0; step < MostSteps; step++)
        {
            var off = line.Across - across;
            if (off > 0)
            {
                low = tilt;
            }
            else
            {
                high = tilt;
            }

            var newton = tilt + off / line.Slope;
            var next = newton > low && newton < high ? newton : (low + high) / 2;
            var moved = Math.Abs(next - tilt);
            tilt = next;
            line = Line.Tilted(first, second, tilt);
            if (moved <= Tiny * Math.Abs(tilt))
            {
                break;
            }
        }

        return (line.Metres, Math.PI / 2 - tilt, line.Azimuth2);
    }

    // The turn on a sphere, with the longitude stretched as the middle of the way asks for (Karney's equation 48).
    private static double Guess(Latitude first, Latitude second, double across)
    {
        var middle = (first.Cosine + second.Cosine) / 2;
        const double Square = Flattening * (2 - Flattening);
        var stretched = Math.Min(Math.PI, across / Math.Sqrt(1 - Square * middle * middle));
        var (sine, cosine) = Math.SinCos(stretched);
        return Math.Atan2(first.Cosine * second.Sine - first.Sine * second.Cosine * cosine, second.Cosine * sine);
    }

    private static Latitude Reduced(double degrees)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
        // Less than a hundredth of a millimetre from the equator or from a pole is on it.
        const double OnIt = 1e-12;
        sine = Math.Abs(sine) < OnIt ? 0 : sine * (1 - Flattening);
        cosine = Math.Abs(cosine) < OnIt ? 0 : cosine;
        var length = double.Hypot(sine, cosine);
        return new Latitude(sine / length, cosine / length);
    }

    /// <summary>A latitude on the auxiliary sphere.</summary>
    private readonly record struct Latitude(double Sine, double Cosine);

    /// <summary>The geodesic that leaves the first latitude in an azimuth, to where it meets the second one going north.</summary>
    private readonly struct Line
    {
        private readonly double _slope;

        public Line(Latitude first, Latitude second, double sine1, double cosine1)
        {
            var sine0 = sine1 * first.Cosine;
            var cosine0 = double.Hypot(cosine1, sine1 * first.Sine);
            Series = new GeodesicSeries(cosine0);
            var north1 = cosine1 * first.Cosine;
            var north2 = Math.Sqrt(Math.Max(0, north1 * north1 + Gap(first, second)));
            Azimuth2 = Math.Atan2(sine0, north2);
            Arc1 = Math.Atan2(first.Sine, north1);
            Arc2 = Math.Atan2(second.Sine, north2);
            Across =
                Math.Atan2(sine0 * second.Sine, north2)
                - Math.Atan2(sine0 * first.Sine, north1)
                - Flattening * sine0 * (Series.Longitude(Arc2) - Series.Longitude(Arc1));
            Metres = GeodesicSeries.Pole * (Series.Distance(Arc2) - Series.Distance(Arc1));
            _slope = (1 - Flattening) * Series.ReducedLength(Arc1, Arc2) / north2;
        }

        // The squares of the cosines, one less the other: near the equator the sines tell it without loss.
        private static double Gap(Latitude first, Latitude second) =>
            first.Cosine < -first.Sine
                ? (second.Cosine - first.Cosine) * (second.Cosine + first.Cosine)
                : (first.Sine - second.Sine) * (first.Sine + second.Sine);

        /// <param name="first">Where it starts.</param>
        /// <param name="second">The latitude that it leads to.</param>
        /// <param name="tilt">Its turn from east towards north, in radians.</param>
        public static Line Tilted(Latitude first, Latitude second, double tilt)
        {
            var (north, east) = Math.SinCos(tilt);
            return new Line(first, second, east, north);
        }

        public GeodesicSeries Series { get; }
        public double Arc1 { get; }
        public double Arc2 { get; }
        public double Azimuth2 { get; }

        /// <summary>How far it goes in longitude, in radians.</summary>
        public double Across { get; }
        public double Metres { get; }

        /// <summary>How fast the longitude grows with the azimuth.</summary>
        public double Slope => _slope;
    }
}
