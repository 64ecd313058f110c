namespace Hearsay.Casework;

/// <summary>How the answers to one kind of question are told apart and held against each other.</summary>
internal interface IAnswerRule
{
    /// <summary>Whether two passages give the same answer.</summary>
    bool IsSame(Assertion a, Assertion b);

    /// <summary>How two passages that give different answers stand to each other; null where nothing can be said.</summary>
    /// <param name="earlier">The one that stands first in the order of the case.</param>
    /// <param name="later">The other one.</param>
    /// <param name="sight">What is known of whose they are and when.</param>
    Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight);
}
