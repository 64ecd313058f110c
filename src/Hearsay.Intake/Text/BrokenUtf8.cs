using System.Buffers;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Decides what to do with bytes that are not valid UTF-8.</summary>
internal static class BrokenUtf8
{
    /// <summary>The offset of the first byte that is not UTF-8; -1 where all is.</summary>
    public static long FirstBad(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; )
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>
    /// The text, as UTF-8 with damage where there is more good than bad, or as Windows-1252; null where it is neither.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        int good = 0,
            bad = 0,
            first = -1,
            undefined = 0,
            high = 0;
        for (var at = 0; at < bytes.Length; )
        {
            var value = bytes[at];
            if (value < 0x80)
            {
                at++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
                first = first < 0 ? at : first;
            }

            for (var i = at; i < at + length; i++)
            {
                high++;
                undefined += bytes[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? 1 : 0;
            }

            at += length;
        }

        if (good > bad || (good > 0 && undefined > 0 && bad * 10 < bytes.Length))
        {
            warnings.Add(
                $"It is UTF-8 with {IntakeErrors.Number(bad)} broken {(bad == 1 ? "place" : "places")} (the first at byte {IntakeErrors.Number(first)}); each is shown as U+FFFD."
            );
            return Encoding.UTF8.GetString(bytes);
        }

        // Western European text is mostly ASCII; where every third byte is not, it is in another script's encoding.
        if (undefined > 0 || high * 3 > bytes.Length)
        {
            return null;
        }

        warnings.Add(
            $"It is not UTF-8 (byte {IntakeErrors.Number(first)} is the first that does not fit); it was read as Windows-1252."
        );
        return Encoding.GetEncoding(1252).GetString(bytes);
    }
}
