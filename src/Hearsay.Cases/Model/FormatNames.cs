using Hearsay.Intake;

namespace Hearsay.Cases;

/// <summary>The names under which the formats of captures are kept.</summary>
internal static class FormatNames
{
    public static string Of(ReportFormat format) =>
        format switch
        {
            ReportFormat.JsonLines => "jsonl",
#pragma warning disable CA1308 // Names are lower-case by convention; nothing is compared by this.
            _ => format.ToString().ToLowerInvariant(),
#pragma warning restore CA1308
        };

    /// <summary>The format of that name; null where this version knows none.</summary>
    public static ReportFormat? Parse(string name)
    {
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            if (Of(format) == name)
            {
                return format;
            }
        }

        return null;
    }
}
