using System.Buffers;
using System.Buffers.Text;

namespace Hearsay.Intake;

/// <summary>Finds objects of a PDF that are nothing but a reference to another, which can lead round in circles.</summary>
/// <remarks>
/// The parser follows such references by recursion without a bound, and a circle of them ends the process. ISO 32000-1
/// (7.3.10) has no use for them; no program writes them.
/// </remarks>
internal static class BareReferences
{
    private static readonly SearchValues<byte> Numeric = SearchValues.Create("0123456789+-. \t\r\n\f\0"u8);

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f\0"u8);

    /// <summary>Whether objects that stand in the file itself lead round in a circle.</summary>
    public static bool LeadInCircles(ReadOnlySpan<byte> file)
    {
        Dictionary<int, List<int>>? targets = null;
        for (var at = 0; ; )
        {
            var found = file[at..].IndexOf("obj"u8);
            if (found < 0)
            {
                break;
            }

            at += found + 3;
            var before = file[..(at - 3)].TrimEnd(" \t\r\n\f\0"u8);
            if (before is not [.., >= (byte)'0' and <= (byte)'9'] || !IsReference(Whole(file[at..])))
            {
                continue;
            }

            // One that is damaged is read by the parser all the same, and nobody knows as what.
            if (!TryReadNumber(before, out var number) || !TryReadReference(file[at..], out var target))
            {
                return true;
            }

            targets ??= [];
            if (!targets.TryGetValue(number, out var list))
            {
                targets.Add(number, list = []);
            }

            list.Add(target);
        }

        return targets is not null && HasCircle(targets);
    }

    /// <summary>
    /// Whether an object is nothing but a reference, damaged or not: it begins with a number and is none, or it ends with
    /// an R that stands by itself.
    /// </summary>
    /// <param name="whole">All of the object.</param>
    public static bool IsReference(ReadOnlySpan<byte> whole)
    {
        var start = SkipBlank(whole);
        if (start is [(>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.', ..])
        {
            return !IsNumber(start);
        }

        var end = whole.TrimEnd(" \t\r\n\f\0"u8);
        return end is [.., var before, (byte)'R'] && !char.IsAsciiLetterOrDigit((char)before) && before != (byte)'/';
    }

    // Nothing but figures and blanks; where the end is missing, the number of the next object stands behind.
    private static bool IsNumber(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOfAnyExcept(Numeric);
            if (end < 0)
            {
                return true;
            }

            var rest = SkipBlank(bytes[end..]);
            if (rest.Length == bytes.Length - end)
            {
                return false;
            }

            bytes = rest;
        }

        return true;
    }

    // To where it ends, or where the next one begins.
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("obj"u8);
        bytes = end < 0 ? bytes : bytes[..end];
        return bytes.EndsWith("end"u8) ? bytes[..^3] : bytes;
    }

    private static bool TryReadReference(ReadOnlySpan<byte> bytes, out int target)
    {
        bytes = SkipBlank(bytes);
        if (!Utf8Parser.TryParse(bytes, out target, out var length) || length == 0)
        {
            return false;
        }

        bytes = SkipBlank(bytes[length..]);
        return Utf8Parser.TryParse(bytes, out int _, out length) && SkipBlank(bytes[length..]) is [(byte)'R', ..];
    }

    // Blanks, and comments to the end of their line.
    private static ReadOnlySpan<byte> SkipBlank(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var start = bytes.IndexOfAnyExcept(Blank);
            bytes = start < 0 ? [] : bytes[start..];
            if (bytes is not [(byte)'%', ..])
            {
                return bytes;
            }

            var end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            bytes = end < 0 ? [] : bytes[end..];
        }
    }

    // "12 0 obj", read from its end.
    private static bool TryReadNumber(ReadOnlySpan<byte> before, out int number)
    {
        number = 0;
        before = TrimDigits(before.TrimEnd(" \t\r\n\f\0"u8)).TrimEnd(" \t\r\n\f\0"u8);
        var digits = before[TrimDigits(before).Length..];
        return digits.Length is > 0 and < 11 && Utf8Parser.TryParse(digits, out number, out _);
    }

    private static ReadOnlySpan<byte> TrimDigits(ReadOnlySpan<byte> bytes) => bytes.TrimEnd("0123456789"u8);

    // Each object is gone into once; one that is met again while it is open closes a circle.
    private static bool HasCircle(Dictionary<int, List<int>> targets)
    {
        Dictionary<int, bool> open = [];
        foreach (var start in targets.Keys)
        {
            Stack<(int Number, int Next)> path = [];
            path.Push((start, 0));
            while (path.TryPop(out var step))
            {
                if (step.Next == 0 && !open.TryAdd(step.Number, true))
                {
                    continue;
                }

                if (!targets.TryGetValue(step.Number, out var list) || step.Next == list.Count)
                {
                    open[step.Number] = false;
                    continue;
                }

                if (open.TryGetValue(list[step.Next], out var closes) && closes)
                {
                    return true;
                }

                path.Push((step.Number, step.Next + 1));
                path.Push((list[step.Next], 0));
            }
        }

        return false;
    }
}
