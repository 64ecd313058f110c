namespace Hearsay.Reading;

/// <summary>One step of the reading of a report. Built once, holds no state of any report, safe for many threads.</summary>
internal interface IReadingStage
{
    /// <summary>Reads what it is there for out of the draft's text and puts it into the draft.</summary>
    void Read(ReadingDraft draft);
}
