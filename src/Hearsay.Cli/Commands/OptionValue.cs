using System.Globalization;

namespace Hearsay.Cli;

/// <summary>Values of options as they were typed.</summary>
internal static class OptionValue
{
    /// <summary>A whole number from 1 on; null where nothing was typed.</summary>
    /// <exception cref="OutputException">It is none, or too large.</exception>
    public static int? Positive(string? words, string option, int most) =>
        words is null ? null
        : int.TryParse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= 1
        && value <= most
            ? value
        : throw Bad($"{option} {words} is not a whole number between 1 and {most}.");

    /// <summary>A number from 0 to 1; null where nothing was typed.</summary>
    /// <exception cref="OutputException">It is none.</exception>
    public static double? Share(string? words, string option) =>
        words is null ? null
        : double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
        && share <= 1
            ? share
        : throw Bad($"{option} {words} is not a number between 0 and 1; write it like 0.7.");

    /// <summary>A day; null where nothing was typed.</summary>
    /// <exception cref="OutputException">It is none.</exception>
    public static DateOnly? Day(string? words, string option) =>
        words is null ? null
        : DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw Bad($"{option} {words} is no day; write it like 2016-09-18.");

    /// <summary>Whether something is a whole number from 1 on.</summary>
    public static bool IsNumber(ReadOnlySpan<char> words, out long number) =>
        long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>A wrong call.</summary>
    public static OutputException Bad(string message) => new(OutputCodes.BadOption, message);
}
