using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What the rows of files of places are given to.</summary>
internal interface IPlaceTarget
{
    /// <summary>Takes a place.</summary>
    void Take(GazetteerPlace place);

    /// <summary>Takes a further name of a place that has a number of GeoNames.</summary>
    void TakeName(int id, string name, NameKind kind);

    /// <summary>Takes note of a row that cannot be used.</summary>
    void Refuse(long row, string why);

    /// <summary>Takes note of a row that is of no use for a gazetteer, such as a code or a link.</summary>
    void PassOver();
}
