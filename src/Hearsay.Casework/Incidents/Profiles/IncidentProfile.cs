namespace Hearsay.Casework;

/// <summary>What a report, or one part of a round-up, tells about the one thing that it reports, made small.</summary>
internal sealed record IncidentProfile
{
    /// <summary>A day that is not known.</summary>
    public const int NoDay = int.MinValue;

    private float _norm;

    /// <summary>The report's id.</summary>
    public required string Report { get; init; }

    /// <summary>Which part of the report it is, from 0.</summary>
    public int Part { get; init; }

    /// <summary>The day of publication, counted from 1970; <see cref="NoDay"/> where unknown.</summary>
    public int Published { get; init; } = NoDay;

    /// <summary>The hash of who published it; 0 where unknown.</summary>
    public uint Outlet { get; init; }

    /// <summary>The words that the part covers, half-open, in the report's text.</summary>
    public Hearsay.Language.Extent Extent { get; init; }

    /// <summary>The days that may be the event's, the likeliest first.</summary>
    public DayClue[] Days { get; init; } = [];

    /// <summary>The places, the likeliest first.</summary>
    public PlaceClue[] Places { get; init; } = [];

    /// <summary>The people, the most prominent first.</summary>
    public PersonClue[] People { get; init; } = [];

    /// <summary>The telling words, by hash.</summary>
    public WordClue[] Words { get; init; } = [];

    /// <summary>The length of the vector of words.</summary>
    public float Norm
    {
        get
        {
            if (_norm == 0)
            {
                var sum = 0f;
                foreach (var word in Words)
                {
                    sum += word.Weight * word.Weight;
                }

                _norm = MathF.Sqrt(sum);
            }

            return _norm;
        }
    }

    /// <summary>The kinds of event, the most prominent first.</summary>
    public KindClue[] Kinds { get; init; } = [];

    /// <summary>How many the report gives as killed and injured; -1 where it does not say.</summary>
    public ProfileToll Toll { get; init; } = new(-1, -1);
}
