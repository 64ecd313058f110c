namespace Hearsay.Language;

/// <summary>What the lexicon knows of a word.</summary>
/// <param name="Forms">Everything that it can be.</param>
/// <param name="First">What it is where nothing speaks against it.</param>
internal readonly record struct WordEntry(WordForms Forms, PartOfSpeech First);
