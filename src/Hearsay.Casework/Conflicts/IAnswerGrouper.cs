namespace Hearsay.Casework;

/// <summary>Puts passages together that give the same answer, and says which answers are worth holding against each other.</summary>
internal interface IAnswerGrouper
{
    /// <summary>Groups of passages, each in order, by their first ones.</summary>
    List<List<Assertion>> Group(IReadOnlyList<Assertion> assertions);

    /// <summary>The groups to be compared, each pair once, the lower index first, in order.</summary>
    IEnumerable<(int First, int Second)> Pairs(List<List<Assertion>> groups);
}
