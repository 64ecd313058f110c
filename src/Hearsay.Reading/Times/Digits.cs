namespace Hearsay.Reading;

/// <summary>Reads plain digits.</summary>
internal static class Digits
{
    /// <summary>The number that up to nine ASCII digits stand for; -1 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
