namespace Hearsay.Casework;

/// <summary>What a verb or noun says of an incident, as <c>languages/en/casework/predicates.txt</c> tells.</summary>
[Flags]
internal enum PredicateKind
{
    None = 0,
    Harm = 1,
    Blame = 2,
    Own = 4,
    Occur = 8,
    Start = 16,
    End = 32,
    Cause = 64,
    Meant = 128,
    Unmeant = 256,
    Warn = 512,
    Warning = 1024,
    Get = 2048,
    Give = 4096,
    Update = 8192,
    Refute = 16384,
    False = 32768,
    Part = 65536,
    Present = 131072,
    Yield = 262144,
}
