using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>A report of a case with all that was known of it when it was added, ready to be read or shown.</summary>
/// <param name="Entry">Its number, title, outlet, address, time of publication and language, as they are used.</param>
/// <param name="Text">Its title and words.</param>
/// <param name="Captures">The captures that it was taken out of, the first one first: hash, place and time.</param>
/// <param name="Statements">All that is said of it from outside of its words, where and by whom, in the order of trust.</param>
/// <param name="Warnings">What was wrong with its capture and was got round, in plain sentences.</param>
public sealed record CaseReport(
    ReportEntry Entry,
    StoredText Text,
    IReadOnlyList<ReportCapture> Captures,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<string> Warnings
)
{
    /// <summary>How the case names it, e.g. <c>r12</c>.</summary>
    public string Id => new ItemAddress(Entry.Id).ToString();

    /// <summary>What a reader is told of it: the time of publication, the title, the outlet and the address.</summary>
    public Provenance Provenance =>
        new()
        {
            Published = PublicationTime.TryParse(Entry.Published, out var published) ? published : null,
            Title = Entry.Title,
            Outlet = Entry.Outlet,
            Address = Entry.Address,
        };
}
