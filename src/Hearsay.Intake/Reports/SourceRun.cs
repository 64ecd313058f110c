namespace Hearsay.Intake;

/// <summary>Where a stretch of a report's text comes from in its capture.</summary>
/// <param name="Start">The first code unit of the stretch in the report's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Page">The page of the PDF, from 1; 0 where there are no pages.</param>
/// <param name="Path">The element of the web page as an XPath, e.g. <c>/html/body/div[2]/p[3]</c>; null where there is none.</param>
public readonly record struct SourceRun(int Start, int End, int Page, string? Path);
