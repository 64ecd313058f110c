using Hearsay.Language;
using NodaTime;

namespace Hearsay.Pages;

/// <summary>What a person decided about something in a report; the dossier shows it beside what was read, never in its place.</summary>
/// <param name="Item">What it is about, as the case names it: <c>r12</c>, <c>r12/x3</c>.</param>
/// <param name="Report">The report's id in the dossier's casebook.</param>
/// <param name="Verb">What was done: accept, correct, reject, comment, …</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record PersonDecision(string Item, string Report, string Verb, string By, Instant At)
{
    /// <summary>The words that it is about, half-open, in UTF-16 code units of the report's text or title; null for the whole report.</summary>
    public Extent? Words { get; init; }

    /// <summary>Whether the words stand in the title.</summary>
    public bool InTitle { get; init; }

    /// <summary>The field that was set: outcome, airwars, credibility, …; null for none.</summary>
    public string? Field { get; init; }

    /// <summary>What it was set to; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>Why, in the person's own words; null where nothing was said.</summary>
    public string? Note { get; init; }
}
