namespace Hearsay.Reading;

/// <summary>A day with a name.</summary>
/// <param name="Name">As it is written, cut at blanks.</param>
/// <param name="Rule">Its date: "12-25", "11:4:4" (month, weekday, which one; -1 the last), "easter+1", "moving" where no rule is known.</param>
internal sealed record Holiday(string Name, string Rule);
