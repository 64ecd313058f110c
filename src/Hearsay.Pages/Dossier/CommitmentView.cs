using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Something that somebody is bound to do, with all that reports say of it.</summary>
/// <param name="Party">Who is bound.</param>
/// <param name="Duty">What is owed, in the first report's words.</param>
/// <param name="Agreement">The agreement that binds, in its words; null where none is named.</param>
/// <param name="End">Until when it is owed, exclusive, UTC; null where the words do not say.</param>
/// <param name="Sayings">Who says what of it: that it was entered into, kept, broken.</param>
public sealed record CommitmentView(
    string Party,
    string Duty,
    string? Agreement,
    Instant? End,
    IReadOnlyList<CommitmentSaying> Sayings
)
{
    /// <summary>Until when, in words; null where the words do not say.</summary>
    public string? Until => OutlookWords.Window(null, End);
}

/// <summary>What one voice says of a commitment.</summary>
/// <param name="Status">What it says.</param>
/// <param name="Voice">Who says so.</param>
/// <param name="IsOwn">Whether that is an outlet in its reports' own voice.</param>
/// <param name="Quotes">The words.</param>
/// <param name="Set">What people set its status to.</param>
public sealed record CommitmentSaying(
    CommitmentStatus Status,
    string Voice,
    bool IsOwn,
    IReadOnlyList<QuoteView> Quotes,
    IReadOnlyList<PersonDecision> Set
);
