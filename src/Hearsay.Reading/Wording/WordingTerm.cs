using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A term of <c>languages/en/wording</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Part">The part of speech that its last word must have; <see cref="PartOfSpeech.X"/> for any.</param>
internal readonly record struct WordingTerm(WordingKind Kind, PartOfSpeech Part);
