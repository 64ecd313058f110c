namespace Hearsay.Intake;

/// <summary>What a web archive collection says of itself.</summary>
/// <param name="Created">When it is made; also the date of captures that state none.</param>
/// <param name="Title">What it is called; null for nothing.</param>
public sealed record WaczOptions(DateTimeOffset Created, string? Title = null)
{
    /// <summary>The program that makes it.</summary>
    public string Software { get; init; } =
        "hearsay " + (typeof(WaczOptions).Assembly.GetName().Version?.ToString(3) ?? "0");
}
