namespace Hearsay.Reading;

/// <summary>Chooses among those for whom a pronoun may stand. Training has one of its own, which knows the answer.</summary>
internal interface IAntecedentChooser
{
    /// <summary>The chosen candidate's place; -1 for none.</summary>
    /// <param name="discourse">What was read so far.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="form">Which pronoun it is.</param>
    /// <param name="candidates">Their mentions, the nearest first; one who was mentioned often comes often.</param>
    int Choose(Discourse discourse, int token, PronounForm form, ReadOnlySpan<Candidate> candidates);
}
