namespace Hearsay.Cli;

/// <summary>One rule, label or error, as explained.</summary>
/// <param name="Code">Its number, or the label itself.</param>
/// <param name="Name">Its name, or what kind of label it is.</param>
/// <param name="Sentence">What it says, in one sentence.</param>
/// <param name="More">How it works, or what to do; empty where there is nothing to add.</param>
/// <param name="Area">The file that it stands in, without ending: the area that it belongs to.</param>
internal sealed record CodeEntry(string Code, string Name, string Sentence, string More, string Area)
{
    /// <summary>Whether it is a numbered rule or error, and not a label.</summary>
    public bool IsNumbered =>
        Code.Length == 4 && Code[0] == 'H' && Code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
