namespace Hearsay.Casework;

/// <summary>Something that reports of one incident answer, each in its way.</summary>
/// <param name="Incident">The incident, by index.</param>
/// <param name="Kind">What kind of question it is.</param>
/// <param name="Key">Which of that kind: "killed".</param>
/// <param name="Answers">The answers, in order of their first passage.</param>
/// <param name="Comparisons">How the answers stand to each other, where they differ.</param>
public sealed record Question(
    int Incident,
    QuestionKind Kind,
    string Key,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<Comparison> Comparisons
)
{
    /// <summary>What the key of a question begins with that asks how many of a thing there were; the thing follows: "count of shot".</summary>
    public const string CountOf = "count of ";

    /// <summary>What the key of a question begins with that asks how much there was of something; what is measured follows: "measure of speed".</summary>
    public const string MeasureOf = "measure of ";

    /// <summary>The key of the statements that one report makes and that nobody says the opposite of.</summary>
    public const string SaidOnce = "said once";
}
