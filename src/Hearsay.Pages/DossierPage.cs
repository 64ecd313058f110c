namespace Hearsay.Pages;

/// <summary>One page of a dossier that is a folder.</summary>
/// <param name="Path">Where it goes in the folder, with slashes: <c>index.html</c>, <c>reports/r3.html</c>.</param>
/// <param name="Html">An HTML document, to be written as UTF-8.</param>
public sealed record DossierPage(string Path, string Html);
