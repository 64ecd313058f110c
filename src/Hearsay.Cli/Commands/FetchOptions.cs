using System.CommandLine;
using System.Globalization;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>The options of every command that fetches addresses.</summary>
internal sealed class FetchOptions
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Option<string?> _pause = new("--pause")
    {
        HelpName = "SECONDS",
        Description = "Between two visits to one host [default: 1].",
    };

    private readonly Option<bool> _ignoreRobots = new("--ignore-robots")
    {
        Description = "Fetch what a site's robots.txt asks programs to leave alone.",
    };

    private readonly Option<bool> _allowLocal = new("--allow-local")
    {
        Description = "Fetch addresses of this machine and its local network too.",
    };

    /// <summary>The options, in the order in which the help shows them.</summary>
    public IEnumerable<Option> All => [_pause, _ignoreRobots, _allowLocal];

    /// <summary>What was asked for, by the system's clock.</summary>
    /// <exception cref="OutputException">The pause is no number: H083.</exception>
    public CaptureOptions Read(ParseResult parsed) =>
        CaptureOptions.Default with
        {
            Clock = TimeProvider.System,
            AllowLocal = parsed.GetValue(_allowLocal),
            Politeness = Politeness.Default with
            {
                IgnoreRobots = parsed.GetValue(_ignoreRobots),
                Pause = PauseOf(parsed.GetValue(_pause)),
            },
        };

    private static TimeSpan PauseOf(string? words) =>
        words is null ? Politeness.Default.Pause
        : double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds >= 0
        && seconds <= LongestPause.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
        : throw new OutputException(
            OutputCodes.BadOption,
            $"--pause {words} is not a number of seconds between 0 and {LongestPause.TotalSeconds}; write it like 0.5."
        );
}
