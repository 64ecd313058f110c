namespace Hearsay.Testing;

/// <summary>One case of a spec: the words that go in and the lines that must come out.</summary>
/// <param name="File">The spec's file, relative to <c>specs/</c>.</param>
/// <param name="Line">The line that the case begins on, from 1.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Options">What the opening fence says after <c>hearsay</c>, e.g. <c>published=2016-09-18</c>.</param>
/// <param name="Input">What goes in, without the line break at its end.</param>
/// <param name="Expected">The lines that must come out.</param>
public sealed record SpecCase(
    string File,
    int Line,
    string Heading,
    IReadOnlyDictionary<string, string> Options,
    string Input,
    IReadOnlyList<string> Expected
)
{
    /// <summary>Where the case stands, for the test's name.</summary>
    public override string ToString() => $"{File}:{Line} {Heading}";
}
