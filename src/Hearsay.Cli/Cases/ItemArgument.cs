using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary>Addresses of things in a case as they were typed.</summary>
internal static class ItemArgument
{
    /// <summary>Any address: <c>r12</c>, <c>r12/c4</c>.</summary>
    /// <exception cref="OutputException">It is none.</exception>
    public static ItemAddress Item(string words) =>
        ItemAddress.TryParse(words, out var address)
            ? address
            : throw OptionValue.Bad($"{words} is no address in a case; write it like r12 or r12/c4.");

    /// <summary>A report's address.</summary>
    /// <exception cref="OutputException">It is none.</exception>
    public static long Report(string words) =>
        Item(words) is { Kind: ItemKind.Report } address
            ? address.Report
            : throw OptionValue.Bad($"{words} is no report; write it like r12.");

    /// <summary>A decision's number: <c>d7</c>.</summary>
    /// <exception cref="OutputException">It is none.</exception>
    public static long Decision(string words) =>
        words.StartsWith('d') && OptionValue.IsNumber(words.AsSpan(1), out var number)
            ? number
            : throw OptionValue.Bad($"{words} is no decision; write it like d7.");
}
