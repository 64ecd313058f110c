namespace Hearsay.Casework;

/// <summary>A rule that looks for what does not add up between the reports of an incident.</summary>
internal interface ICaseRule
{
    /// <summary>What it finds.</summary>
    IEnumerable<CaseFinding> Find(CaseSight sight);
}
