namespace Hearsay.Cases;

/// <summary>What somebody or something states about a report from outside of its words.</summary>
/// <param name="Field">title, outlet, byline, published, modified, made, address, language, source, dateline.</param>
/// <param name="Value">What it says.</param>
/// <param name="Origin">Where it stands, e.g. <c>JSON-LD datePublished</c>; <see cref="Capture"/> or <see cref="Given"/>.</param>
/// <param name="At">When it was set, UTC.</param>
/// <param name="By">Who or what set it.</param>
public sealed record Statement(string Field, string Value, string Origin, DateTimeOffset At, Agent By)
{
    /// <summary>The origin of what stands in the capture, in the field of that name or nobody knows where.</summary>
    public const string Capture = "capture";

    /// <summary>The origin of what a person said when the report was added.</summary>
    public const string Given = "given";
}
