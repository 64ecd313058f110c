using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hearsay.Cases;

/// <summary>The address of something in a case: <c>r12</c> is a report, <c>r12/c4</c> a claim of it.</summary>
/// <remarks>The default value addresses nothing. A number is kept when the report is read again.</remarks>
/// <param name="Report">The report's number, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number in the report, from 1; 0 for the report itself.</param>
public readonly record struct ItemAddress(long Report, ItemKind Kind = ItemKind.Report, int Number = 0)
{
    private const string Letters = "rctpfnehxk";

    /// <summary>Reads an address.</summary>
    /// <returns>Whether <paramref name="text"/> is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ItemAddress address)
    {
        address = default;
        var parts = text is null ? [] : text.Split('/');
        if (parts.Length is < 1 or > 2 || !TryNumber(parts[0], out var kind, out var report) || kind != ItemKind.Report)
        {
            return false;
        }

        if (parts.Length == 1)
        {
            address = new ItemAddress(report);
            return true;
        }

        if (!TryNumber(parts[1], out kind, out var number) || kind == ItemKind.Report || number > int.MaxValue)
        {
            return false;
        }

        address = new ItemAddress(report, kind, (int)number);
        return true;
    }

    /// <summary>The address as it is read: <c>r12/c4</c>.</summary>
    public override string ToString() =>
        Kind == ItemKind.Report
            ? string.Create(CultureInfo.InvariantCulture, $"r{Report}")
            : string.Create(CultureInfo.InvariantCulture, $"r{Report}/{Letters[(int)Kind]}{Number}");

    private static bool TryNumber(string text, out ItemKind kind, out long number)
    {
        number = 0;
        var letter = text.Length < 2 ? -1 : Letters.IndexOf(text[0], StringComparison.Ordinal);
        kind = (ItemKind)Math.Max(letter, 0);
        return letter >= 0
            && text[1] is >= '1' and <= '9'
            && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
