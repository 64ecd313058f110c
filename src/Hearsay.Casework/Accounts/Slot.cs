namespace Hearsay.Casework;

/// <summary>A word of a statement as it is held against those of another one.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Senses">What it can mean, sorted; at least its lemma.</param>
/// <param name="IsCore">Whether the statement stands or falls with it: what is said, and what there is said to be none of.</param>
internal readonly record struct Slot(uint Lemma, uint[] Senses, bool IsCore)
{
    /// <summary>Whether it can mean what one of these words can mean.</summary>
    public bool IsIn(Slot[] others)
    {
        foreach (var other in others)
        {
            if (ContentWords.Shared(Senses, other.Senses) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
