using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Where a case's reports, readings and decisions are kept.</summary>
/// <remarks>
/// A method that writes returns when what it wrote will survive a loss of power, and writes all of it or nothing. Readers
/// see the case as it was when their call began and never wait for a writer; a second writer gets
/// <see cref="CaseException"/> H305 after a moment. One store is for one thread at a time. Every method throws
/// <see cref="CaseException"/> H304 to H308 where the disk fails.
/// </remarks>
public interface ICaseStore : IDisposable
{
    /// <summary>What the case is.</summary>
    CaseHead ReadHead();

    /// <summary>How much there is in it.</summary>
    CaseCounts Count();

    /// <summary>Adds reports, in order.</summary>
    /// <remarks>A report that is there already, by its series and words, or without an address by its capture and words, stays as it is.</remarks>
    /// <returns>What came of each, in the same order.</returns>
    IReadOnlyList<AddedReport> Add(IReadOnlyList<NewReport> reports);

    /// <summary>The report that adding <paramref name="report"/> would find to be there already; null where there is none.</summary>
    AddedReport? FindKnown(Report report);

    /// <summary>Reports in order of their numbers.</summary>
    IReadOnlyList<ReportEntry> List(ReportQuery query);

    /// <summary>One report, removed or not; null where there is none of that number.</summary>
    ReportEntry? Find(long report);

    /// <summary>A report's title and words.</summary>
    /// <exception cref="CaseException">H310: there is none of that number.</exception>
    StoredText ReadText(long report);

    /// <summary>The latest reading of a report.</summary>
    /// <exception cref="CaseException">H310: there is none of that number.</exception>
    StoredReading Read(long report);

    /// <summary>The captures of a report, the first one first.</summary>
    IReadOnlyList<ReportCapture> ReadCaptures(long report);

    /// <summary>What was stated about a report from outside of its words, in the order of trust.</summary>
    IReadOnlyList<Statement> ReadStatements(long report);

    /// <summary>What was wrong with a report's capture when it was added and was got round, in plain sentences.</summary>
    IReadOnlyList<string> ReadWarnings(long report);

    /// <summary>Every passage of a report that anything in the case stands on, those of earlier readings too.</summary>
    IReadOnlyList<StoredPassage> ReadPassages(long report);

    /// <summary>Keeps another reading of a report. Earlier readings and all decisions stay.</summary>
    /// <remarks>
    /// What stands on the same passages keeps its number; what overlaps most by more than half does too; the rest gets new numbers.
    /// </remarks>
    /// <exception cref="CaseException">H310: there is no report of that number.</exception>
    ReadingChange ReadAgain(long report, ReportReading reading, Agent reader);

    /// <summary>Appends a decision.</summary>
    /// <exception cref="CaseException">H310, H313 or H314: it is about nothing that there is, or cannot be decided or undone.</exception>
    Decision Decide(NewDecision decision);

    /// <summary>Decisions in order of their numbers.</summary>
    /// <param name="report">Only those about this report or something in it; null for all.</param>
    IReadOnlyList<Decision> ReadDecisions(long? report = null);

    /// <summary>Searches the reports that are in the case.</summary>
    /// <exception cref="CaseException">H312: the words say nothing that could be searched.</exception>
    SearchResults Search(SearchQuery query);

    /// <summary>Looks for damage that the store itself can see.</summary>
    /// <returns>A sentence for each; empty where there is none.</returns>
    IReadOnlyList<string> Check();
}
