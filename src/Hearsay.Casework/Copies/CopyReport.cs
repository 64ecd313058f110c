using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>What was found about one report while copies were looked for.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Boilerplate">What its outlet puts on its pages whatever they report: sign-up notices, bylines, share
/// links, notices of rights. In order of the text; no two of them touch.</param>
/// <param name="Credits">Whom it says that it is from, in datelines, bylines and credit lines.</param>
public sealed record CopyReport(string Id, IReadOnlyList<Extent> Boilerplate, IReadOnlyList<Credit> Credits);
