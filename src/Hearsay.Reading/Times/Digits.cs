using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Reads plain digits of any script: 17, ١٧, １７.</summary>
internal static class Digits
{
    /// <summary>The number that up to nine digits stand for; -1 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in digits)
        {
            var digit = c < 0x80 ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = (value * 10) + digit;
        }

        return value;
    }
}
