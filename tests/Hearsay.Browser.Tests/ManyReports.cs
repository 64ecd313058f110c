using System.Globalization;
using System.Text.Json;

namespace Hearsay.Browser.Tests;

/// <summary>Five hundred made-up reports of ten events, as JSON Lines: numbers, sources, times and places vary as news does.</summary>
internal static class ManyReports
{
    private static readonly string[] Towns =
    [
        "Kemi",
        "Oulu",
        "Tornio",
        "Rovaniemi",
        "Kalix",
        "Boden",
        "Vaasa",
        "Pori",
        "Kokkola",
        "Kuopio",
    ];

    private static readonly string[] Places = ["harbour", "rail yard", "paper mill", "fuel depot", "market hall"];
    private static readonly string[] Voices =
    [
        "the regional hospital",
        "the fire brigade",
        "the ministry",
        "a port worker",
        "the mayor",
        "police",
        "an army spokesman",
        "the rescue service",
    ];

    private static readonly string[] Causes = ["a missile", "a gas leak", "a drone", "a short circuit", "sabotage"];

    /// <summary>Writes them.</summary>
    public static void Write(string path, int count = 500)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        for (var i = 0; i < count; i++)
        {
            file.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = string.Create(CultureInfo.InvariantCulture, $"made-{i:000}"),
                        title = $"Blast at {Town(i)} {Places[i % 10 % 5]}, toll put at {Toll(i)}",
                        outlet = $"{Towns[i * 3 % 10]} {(i % 4) switch { 0 => "Courier", 1 => "Post", 2 => "Monitor", _ => "Telegraph" }}",
                        published = string.Create(
                            CultureInfo.InvariantCulture,
                            $"2031-05-{1 + (i % 10) + (i / 250):00}T{8 + (i % 12):00}:{i % 60:00}:00+03:00"
                        ),
                        text = Text(i),
                    }
                )
            );
        }
    }

    private static string Text(int i) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {Toll(i)} people were killed and {Toll(i) * 3 + i % 4} injured when an explosion tore through the {Places[
                i % 10 % 5
            ]} of {Town(i)} at {6 + i % 3}:{15 + i % 5 * 10} a.m. local time, {Voices[i % 8]} said.

            The blast was caused by {Causes[i % 5]}, {Voices[(i + 3) % 8]} told the {Towns[i * 7 % 10]} Post. {Causes[
                (i + 2) % 5
            ][..1].ToUpperInvariant()}{Causes[(i + 2) % 5][1..]} was to blame, according to {Voices[
                (i + 5) % 8
            ]}. Nobody had been warned, {Voices[(i + 1) % 8]} added.

            “We will find out who did this,” the interior minister promised. The {Places[
                i % 10 % 5
            ]} is likely to stay closed until June, {Voices[
                (i + 2) % 8
            ]} said. So-called experts claimed that the “accident” was an attack.
            """
        );

    private static string Town(int i) => Towns[i % 10];

    private static int Toll(int i) => 2 + (i % 10) + (i / 100 % 3);
}
