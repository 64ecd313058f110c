namespace Hearsay.Cli;

/// <summary>How a sheet looks: how wide it is, and whether in colour.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colour">Whether escape sequences for colour may be written.</param>
/// <param name="Full">Whether passages are printed whole, however long.</param>
internal sealed record SheetLook(int Width, bool Colour, bool Full)
{
    private const int DefaultWidth = 80;
    private const int WidestSheet = 120;
    private const int NarrowestSheet = 24;

    /// <summary>The look that was asked for.</summary>
    /// <param name="surroundings">Where it is shown.</param>
    /// <param name="width">The columns as typed; null where they were not.</param>
    /// <param name="colour">auto, always or never; null for auto.</param>
    /// <param name="full">Whether passages are printed whole.</param>
    /// <param name="target">Where the results go; null or "-" for standard output.</param>
    /// <exception cref="OutputException">A value says nothing.</exception>
    public static SheetLook Of(Surroundings surroundings, string? width, string? colour, bool full, string? target)
    {
        var onTerminal = surroundings.OutputIsTerminal && target is null or "-";
        var columns =
            OptionValue.Positive(width, "--width", 10_000)
            ?? (onTerminal ? Math.Min(surroundings.TerminalWidth ?? DefaultWidth, WidestSheet) : DefaultWidth);
        var coloured = colour switch
        {
            null or "auto" => onTerminal
                && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
                && surroundings.Variable("TERM") is not "dumb",
            "always" => true,
            "never" => false,
            var other => throw new OutputException(
                OutputCodes.BadOption,
                $"--color {other} is none of auto, always, never."
            ),
        };
        return new SheetLook(Math.Max(columns, NarrowestSheet), coloured, full);
    }
}
