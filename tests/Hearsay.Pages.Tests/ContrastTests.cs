using System.Globalization;
using Hearsay.Testing;

namespace Hearsay.Pages.Tests;

/// <summary>WCAG 2.2, success criterion 1.4.3: text has a contrast of at least 4.5 to 1 on whatever it may stand on.</summary>
public sealed class ContrastTests
{
    private static readonly string[] Inks =
    [
        "ink",
        "soft",
        "link",
        "source",
        "content",
        "time",
        "place",
        "figure",
        "alarm",
    ];

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_ink_can_be_read_on_every_ground(string scheme)
    {
        var colours = Read(scheme);
        // Three claims within one another, and that lit up, is as deep as words are likely to lie.
        var once = Over(colours["paper"], colours["tint"]);
        var thrice = Over(Over(once, colours["tint"]), colours["tint"]);
        var grounds = new Dictionary<string, double[]>
        {
            ["paper"] = colours["paper"],
            ["panel"] = colours["panel"],
            ["one content"] = once,
            ["three contents"] = thrice,
            ["what is lit"] = Over(colours["paper"], colours["light"]),
            ["a content that is lit"] = Over(once, colours["light"]),
        };
        foreach (var (name, ground) in grounds)
        {
            foreach (var ink in Inks)
            {
                var contrast = Contrast(colours[ink], ground);
                Assert.True(contrast >= 4.5, $"{scheme}: {ink} on {name} has {contrast:0.0} to 1.");
            }
        }

        Assert.True(Contrast(colours["soft"], colours["land"]) >= 4.5);
        Assert.True(Contrast(colours["place"], colours["land-named"]) >= 4.5);
        Assert.True(Contrast(colours["soft"], colours["alarm-tint"]) >= 4.5);
    }

    // The first block of the style sheet is the light scheme, the second one the dark scheme.
    private static Dictionary<string, double[]> Read(string scheme)
    {
        var css = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "Hearsay.Pages", "Styles", "colours.css"));
        var dark = css.IndexOf("@media", StringComparison.Ordinal);
        var block = scheme == "light" ? css[..dark] : css[dark..];
        return block
            .Split('\n')
            .Select(line => line.Trim().TrimEnd(';').Split(": ", 2))
            .Where(pair => pair.Length == 2 && pair[0].StartsWith("--", StringComparison.Ordinal))
            .Where(pair => pair[1][0] == '#' || pair[1].StartsWith("rgb(", StringComparison.Ordinal))
            .ToDictionary(pair => pair[0][2..], pair => Parse(pair[1]));
    }

    // Red, green and blue from 0 to 1, and how much of them.
    private static double[] Parse(string value)
    {
        if (value[0] == '#')
        {
            return
            [
                .. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(value.Substring(1 + (2 * i), 2), 16) / 255.0),
                1,
            ];
        }

        var parts = value[4..^1].Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return [numbers[0] / 255, numbers[1] / 255, numbers[2] / 255, numbers[3]];
    }

    private static double[] Over(double[] ground, double[] colour) =>
        [.. Enumerable.Range(0, 3).Select(i => (ground[i] * (1 - colour[3])) + (colour[i] * colour[3])), 1];

    private static double Contrast(double[] a, double[] b)
    {
        double first = Luminance(a),
            second = Luminance(b);
        return (Math.Max(first, second) + .05) / (Math.Min(first, second) + .05);
    }

    private static double Luminance(double[] colour)
    {
        var linear = colour
            .Take(3)
            .Select(part => part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4))
            .ToArray();
        return (.2126 * linear[0]) + (.7152 * linear[1]) + (.0722 * linear[2]);
    }
}
