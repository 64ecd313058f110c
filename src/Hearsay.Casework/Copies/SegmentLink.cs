namespace Hearsay.Casework;

/// <summary>A segment of one report and one of another that share words.</summary>
/// <param name="First">The segment of the first report.</param>
/// <param name="Second">The segment of the second.</param>
/// <param name="Shared">How many stems both have.</param>
/// <param name="Dice">Twice that over the words of both that are not common, from 0 to 1.</param>
/// <param name="Contained">The same over the words of the shorter one.</param>
internal readonly record struct SegmentLink(int First, int Second, int Shared, double Dice, double Contained)
{
    /// <summary>Whether the words alone say that one was made from the other.</summary>
    public bool IsStrong =>
        (Shared >= 3 && Dice >= 0.6)
        || (Shared >= 4 && Dice >= 0.5)
        || (Shared >= 5 && Contained >= 0.75 && Dice >= 0.3);

    /// <summary>Whether they say so beside a link that is strong.</summary>
    public bool IsWeak => (Shared >= 3 && (Dice >= 0.3 || Contained >= 0.5)) || (Shared >= 2 && Dice >= 0.6);

    /// <summary>By how much it is to be preferred to another of the same segment.</summary>
    public double Weight => Shared * (Dice + Contained);
}
