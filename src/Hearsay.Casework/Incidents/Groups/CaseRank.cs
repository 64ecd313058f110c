using NodaTime;

namespace Hearsay.Casework;

/// <summary>What the place of a report in <see cref="CaseOrder"/> rests on.</summary>
/// <param name="Moment">The moment by which it is put in order.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct CaseRank(Instant Moment, string Id) : IComparable<CaseRank>
{
    /// <inheritdoc/>
    public int CompareTo(CaseRank other)
    {
        var order = Moment.CompareTo(other.Moment);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }
}
