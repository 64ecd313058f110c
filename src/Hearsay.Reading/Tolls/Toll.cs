namespace Hearsay.Reading;

/// <summary>How many a report as a whole gives, by a rule that is printed beside it: a view, and no figure of its own.</summary>
/// <param name="What">What happened to them: killed or injured.</param>
/// <param name="Low">The lower number of the figures that it rests on.</param>
/// <param name="High">The higher one; null where none is stated.</param>
/// <param name="Bound">How the number is meant.</param>
/// <param name="InTitle">Whether the figures are the title's.</param>
/// <param name="Figures">The figures that it rests on, by index.</param>
/// <param name="Rule">How it came about: <c>stated</c>, <c>added</c>, <c>ordinal</c> or <c>shot-less-killed</c>.</param>
public sealed record Toll(
    string What,
    double Low,
    double? High,
    FigureBound Bound,
    bool InTitle,
    IReadOnlyList<int> Figures,
    string Rule
);
