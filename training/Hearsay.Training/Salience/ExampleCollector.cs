using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Notes each pronoun whose antecedent is known, and chooses the right one, so that what follows builds on it.</summary>
/// <param name="isRight">Whether a mention is of whom the pronoun at a token stands for; null where that is not known.</param>
/// <param name="weight">How much each example counts.</param>
/// <param name="examples">Takes the examples.</param>
internal sealed class ExampleCollector(
    Func<Discourse, int, Candidate, bool?> isRight,
    double weight,
    List<PronounExample> examples
) : IAntecedentChooser
{
    /// <inheritdoc/>
    public int Choose(Discourse discourse, int token, PronounForm form, ReadOnlySpan<Candidate> candidates)
    {
        var right = new bool[candidates.Length];
        var known = false;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (isRight(discourse, token, candidates[i]) is { } answer)
            {
                (known, right[i]) = (true, answer);
            }
        }

        if (!known)
        {
            // Not by the weights that are there: what is learnt must not depend on what was learnt before.
            return 0;
        }

        // Who is right by one mention is right by all.
        for (var i = 0; i < right.Length; i++)
        {
            for (var j = 0; right[i] && j < right.Length; j++)
            {
                right[j] |= candidates[j].Referent == candidates[i].Referent;
            }
        }

        var first = Array.IndexOf(right, true);
        if (first >= 0 && Array.IndexOf(right, false) >= 0)
        {
            examples.Add(new PronounExample(form, candidates.ToArray(), right, weight));
        }

        return first;
    }
}
