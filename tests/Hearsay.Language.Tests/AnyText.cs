using CsCheck;

namespace Hearsay.Language.Tests;

/// <summary>Texts of every kind for the properties: sentences, and what breaks them.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "The army",
        "said",
        "O'Neill's",
        "don't",
        "soldiers'",
        "U.S.",
        "Gen.",
        "a.m.",
        "1,400.5",
        "17:50",
        "’90s",
        "5th",
        "e-mail",
        "press@example.org",
        "https://example.org/?a=1",
        "@user",
        "#tag",
        "cannot",
        "Київ",
        "दिल्ली",
        "他说",
        "العربية",
        "cafe\u0301",
        "re\u00ADport",
        "\u200B",
        "\uFEFF",
        "\u0301",
        "👨‍👩‍👧",
        "👍🏽",
        "🇺🇦",
        "1️⃣",
        "𝟙𝟚",
        "𐐀𐐁",
        "\uD83D",
        "\uDC00",
        "\0",
        "\t",
        "\u0085",
        "\"",
        "'",
        "“",
        "”",
        "„",
        "‘",
        "’",
        "«",
        "»",
        "``",
        "''",
        "(",
        ")",
        "[6]",
        ".",
        "...",
        "…",
        "?!",
        ",",
        ":",
        ";",
        "-",
        "--",
        "—",
        "/",
        "*",
        "•",
        "$",
        "%",
        ":)",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
    ];

    private static readonly Gen<string> Pieced = Gen.OneOf([.. Pieces.Select(Gen.Const)])
        .Array[0, 60]
        .Select(string.Concat);

    /// <summary>Pieces put together with and without blanks, and wholly random code units.</summary>
    public static Gen<string> Any { get; } =
        Gen.OneOf(Pieced, Gen.Char.Array[0, 40].Select(units => new string(units)));
}
