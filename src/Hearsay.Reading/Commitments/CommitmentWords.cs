namespace Hearsay.Reading;

/// <summary>What a word can do in a commitment; a word can do several of these.</summary>
[Flags]
internal enum CommitmentWords
{
    None = 0,
    Promise = 1,
    Oblige = 2,
    Breach = 4,
    Keep = 8,
    Agreement = 16,
    PromiseNoun = 32,
    Bound = 64,
    Under = 128,
    GoBack = 256,
}
