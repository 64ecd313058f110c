using CsCheck;

namespace Hearsay.Pages.Tests;

/// <summary>Texts made of what breaks pages: markup, controls, both directions of writing, halves of characters.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>",
        "</p>",
        "<!--",
        "]]>",
        "&amp;",
        "&",
        "\"",
        "'",
        "word ",
        "said ",
        "62 ",
        " ",
        "\n",
        "\n\n",
        "\r\n\r\n",
        "\r",
        "\t",
        "\0",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u202E",
        "\u202A",
        "\u2067",
        "\u2069",
        "\u200F",
        "\uFEFF",
        "\uFFFE",
        "\uD83D\uDE80",
        "\uD83D",
        "\uDE80",
        "é",
        "e\u0301",
        "حلب ",
        "ירושלים ",
        "北京",
    ];

    /// <summary>Up to sixty pieces.</summary>
    public static Gen<string> Any { get; } =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Concat(pieces));
}
