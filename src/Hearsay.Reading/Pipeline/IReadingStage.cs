using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>One step of the reading of a report. Built once, holds no state of any report, safe for many threads.</summary>
internal interface IReadingStage
{
    /// <summary>The layers of the annotation that it looks at; a text annotated with these alone is read just the same.</summary>
    AnnotationLayers Needs => AnnotationLayers.All;

    /// <summary>Reads what it is there for out of the draft's text and puts it into the draft.</summary>
    void Read(ReadingDraft draft);
}
