namespace Hearsay.Casework;

/// <summary>Somebody who says something in a case, over all its reports.</summary>
/// <param name="Name">The fullest of its names, as it stands in a report.</param>
/// <param name="Kind">What is known of who it is.</param>
/// <param name="Names">All names by which reports call it, in order of the alphabet.</param>
/// <param name="Body">The body that it speaks for or belongs to, by index; its own index where none is known.</param>
public sealed record Party(string Name, PartyKind Kind, IReadOnlyList<string> Names, int Body);
