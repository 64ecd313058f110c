using System.Globalization;

namespace Hearsay.Pages.Dossier;

/// <summary>Small numbers in words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>Up to twelve in words, all else in digits.</summary>
    public static string Say(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString("N0", CultureInfo.InvariantCulture);
}
