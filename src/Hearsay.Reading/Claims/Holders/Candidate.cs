namespace Hearsay.Reading;

/// <summary>Somebody for whom a pronoun may stand, by one of his mentions.</summary>
/// <param name="Referent">Who, by index.</param>
/// <param name="Mention">The mention, by index.</param>
/// <param name="Features">What speaks for him, a bit for each of <see cref="Salience"/>'s features.</param>
internal readonly record struct Candidate(int Referent, int Mention, ulong Features);
