using System.Globalization;
using System.Text;
using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>The plain forms of instants, days and passages in the sentences of findings.</summary>
internal static class FindingText
{
    private static readonly string[] Numbers =
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

    /// <summary>The words of a passage on one line, with a dash for a range.</summary>
    public static string Words(AnnotatedText text, Extent extent)
    {
        var words = new StringBuilder(extent.Length);
        var passage = extent.In(text.Text);
        for (var i = 0; i < passage.Length; i++)
        {
            var c = passage[i];
            if (char.IsWhiteSpace(c))
            {
                if (words.Length > 0 && words[^1] != ' ')
                {
                    words.Append(' ');
                }
            }
            else
            {
                words.Append(IsRange(passage, i) ? '–' : c);
            }
        }

        return words.ToString();
    }

    // "17:00-17:50", but not "20-minute".
    private static bool IsRange(ReadOnlySpan<char> words, int at) =>
        words[at] == '-'
        && at > 0
        && at + 1 < words.Length
        && char.IsAsciiDigit(words[at - 1])
        && char.IsAsciiDigit(words[at + 1]);

    /// <summary>"14:00–14:50 UTC".</summary>
    public static string Clock(TimeReading reading) =>
        reading.From == reading.To ? $"{Clock(reading.From)} UTC" : $"{Clock(reading.From)}–{Clock(reading.To)} UTC";

    /// <summary>"14:00".</summary>
    public static string Clock(Instant instant) => instant.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"17 September 2016".</summary>
    public static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>"an hour", "two hours and 30 minutes", "45 minutes".</summary>
    public static string Length(Duration length)
    {
        var minutes = (int)Math.Round(length.TotalMinutes);
        int hours = minutes / 60,
            rest = minutes % 60;
        var whole = hours == 1 ? "an hour" : $"{Number(hours)} hours";
        var part = rest == 1 ? "a minute" : $"{rest.ToString(CultureInfo.InvariantCulture)} minutes";
        return rest == 0 ? whole
            : hours == 0 ? part
            : $"{whole} and {part}";
    }

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
