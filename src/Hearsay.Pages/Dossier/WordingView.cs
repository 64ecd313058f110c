using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>How the reports of one outlet say it: words that judge, hedge, stress, suggest or hide who says it.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Reports">How many of its reports have such words in their own voice or quote them.</param>
/// <param name="Kinds">The words, by what they do; only kinds that were found.</param>
public sealed record WordingView(
    string Outlet,
    int Reports,
    IReadOnlyDictionary<WordingKind, IReadOnlyList<WordingQuote>> Kinds
);

/// <summary>One such choice of words.</summary>
/// <param name="Words">The words.</param>
/// <param name="Holder">Whose words they are where a report quotes them; null for the outlet's own.</param>
/// <param name="Quote">Where they stand.</param>
public sealed record WordingQuote(string Words, string? Holder, QuoteView Quote);

/// <summary>A word for what happened, and who uses it.</summary>
/// <param name="Word">The word: "explosion", "attack"; or a loaded term, or one held at arm's length.</param>
/// <param name="Kind">What the word is: of the event, loaded, in scare quotes.</param>
/// <param name="Users">Who uses it, those named by most reports first.</param>
public sealed record NamingView(string Word, string Kind, IReadOnlyList<NamingUser> Users);

/// <summary>Somebody who uses a word.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="IsOwn">Whether it is an outlet in its reports' own voice.</param>
/// <param name="Quotes">Where.</param>
public sealed record NamingUser(string Name, bool IsOwn, IReadOnlyList<QuoteView> Quotes);
