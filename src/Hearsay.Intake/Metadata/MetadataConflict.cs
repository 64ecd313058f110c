namespace Hearsay.Intake;

/// <summary>Two things said of a report that cannot both be right.</summary>
/// <param name="Used">What is used, since it stands where more trust is due.</param>
/// <param name="Other">What disagrees with it.</param>
public readonly record struct MetadataConflict(MetadataStatement Used, MetadataStatement Other)
{
    /// <summary>What both are about.</summary>
    public string Field => Used.Field;
}
