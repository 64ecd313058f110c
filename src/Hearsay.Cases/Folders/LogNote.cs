namespace Hearsay.Cases;

/// <summary>Something that was written into the store and is to stand in the custody log too.</summary>
/// <param name="Id">Its number; they only grow.</param>
/// <param name="Action">What was done: one of the constants here.</param>
/// <param name="Target">With what: <c>r12</c>, <c>r12@40</c> (a reading of it, the 40th of the case), <c>d7</c>.</param>
/// <param name="Hash">The SHA-256 that tells whether it was changed later: of a report's words, of a reading, of a decision's entry.</param>
internal sealed record LogNote(long Id, string Action, string Target, string Hash)
{
    public const string Added = "reports-added";
    public const string Read = "reports-read";
    public const string Decided = "decided";
}
