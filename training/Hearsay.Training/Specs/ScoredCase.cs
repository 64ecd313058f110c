using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Training;

/// <summary>One line of a scored set: words of a report, and what must be read of the claim that says them.</summary>
/// <param name="Spec">The case that the line stands in.</param>
/// <param name="Words">The words, as they stand in the report.</param>
/// <param name="Expected">The fields behind the dot, by name.</param>
public sealed record ScoredCase(SpecCase Spec, string Words, IReadOnlyDictionary<string, string> Expected)
{
    private const string HeldOut = "held-out";

    /// <summary>Whether the line is of the half that nobody developed on.</summary>
    public bool IsHeldOut => Spec.File.Contains(HeldOut, StringComparison.Ordinal);

    /// <summary>The lines of an area's scored sets.</summary>
    /// <param name="area">The folder below <c>specs/</c>.</param>
    public static IReadOnlyList<ScoredCase> ReadArea(string area) =>
        [
            .. SpecFile
                .ReadArea(area)
                .Where(spec => spec.Options.ContainsKey("scored"))
                .SelectMany(spec => spec.Expected.Select(line => Read(spec, line))),
        ];

    /// <summary>The innermost claim that says the words: the one with the shortest content that holds them; null for none.</summary>
    /// <param name="reading">The report as read.</param>
    public Claim? Find(ReportReading reading)
    {
        var start = Spec.Input.IndexOf(Words, StringComparison.Ordinal);
        var extent = new Extent(start, start + Words.Length);
        Claim? found = null;
        foreach (var claim in reading.Claims)
        {
            var holds = claim.Content.Any(part => part.Start <= extent.Start && extent.End <= part.End);
            if (holds && IsBy(claim) && (found is null || Length(claim) < Length(found)))
            {
                found = claim;
            }
        }

        return found;
    }

    /// <summary>Reads the report that the line is about.</summary>
    public ReportReading ReadReport() =>
        ReportReader.English.Read(
            Annotator.English.Annotate(Spec.Input),
            new Provenance { Outlet = Spec.Options.TryGetValue("outlet", out var outlet) ? outlet : null }
        );

    private bool IsBy(Claim claim) =>
        !Expected.TryGetValue("by", out var by)
        || claim.Holder?.Contains(by, StringComparison.OrdinalIgnoreCase) == true;

    private static int Length(Claim claim) => claim.Content.Sum(part => part.Length);

    private static ScoredCase Read(SpecCase spec, string line)
    {
        var parts = line.Split(" · ", 2);
        if (parts.Length < 2 || !spec.Input.Contains(parts[0], StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{spec}: \"{line}\" does not begin with words of the report and a dot.");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        foreach (var word in parts[1].Split(' '))
        {
            var sign = word.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0)
            {
                name = word[..sign];
                fields[name] = word[(sign + 1)..];
            }
            else
            {
                fields[name] += " " + word;
            }
        }

        return new ScoredCase(spec, parts[0], fields);
    }
}
