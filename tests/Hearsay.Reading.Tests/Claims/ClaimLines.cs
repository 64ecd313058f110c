using Hearsay.Language;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Prints claims as the specs write them: <c>c1 source | cue | content · field=value …</c>.</summary>
internal static class ClaimLines
{
    // What comes before claims in the pipeline, and the claims themselves.
    private static readonly IReadingStage[] Stages =
    [
        new PlaceStage(),
        new TimeStage(),
        new FigureStage(),
        new NameStage(),
        new ClaimStage(),
    ];

    public static IReadOnlyList<Claim> Read(string text, string? outlet = null)
    {
        var draft = new ReadingDraft(Annotator.English.Annotate(text), new Provenance { Outlet = outlet });
        foreach (var stage in Stages)
        {
            stage.Read(draft);
        }

        return draft.Claims;
    }

    /// <summary>The lines of a text's claims, with the fields that an area is about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="area">claims, holders, relays or stance.</param>
    /// <param name="outlet">The report's own outlet.</param>
    public static List<string> Print(string text, string area, string? outlet = null)
    {
        var claims = Read(text, outlet);
        return claims.Count == 0 ? ["(nothing)"] : [.. claims.Select((claim, i) => Print(claim, i, text, area))];
    }

    /// <summary>Those lines, without their numbers, whose sources the expected ones name: which claims there are is for other areas.</summary>
    public static List<string> WithSourcesOf(IEnumerable<string> expected, List<string> lines)
    {
        var chosen = new List<string>();
        var at = 0;
        foreach (var line in expected)
        {
            var source = line.Split(" · ")[0];
            var found = lines.FindIndex(at, other => other[(other.IndexOf(' ') + 1)..].Split(" · ")[0] == source);
            if (found >= 0)
            {
                chosen.Add(lines[found][(lines[found].IndexOf(' ') + 1)..]);
                at = found + 1;
            }
        }

        return chosen;
    }

    private static string Print(Claim claim, int index, string text, string area)
    {
        // Who the holder is depends on the source alone; where cue and content end is for the other areas.
        IReadOnlyList<Extent>[] all = area == "holders" ? [claim.Source] : [claim.Source, claim.Cue, claim.Content];
        var parts = string.Join(" | ", all.Select(extents => Words(extents, text)));
        return $"c{index + 1} {parts} · {Fields(claim, area)}";
    }

    private static string Words(IReadOnlyList<Extent> extents, string text) =>
        extents.Count == 0 ? "-" : string.Join(" … ", extents.Select(e => e.In(text).ToString())).Replace("\n", " / ");

    private static string Fields(Claim claim, string area) =>
        area switch
        {
            "holders" => $"holder={claim.Holder ?? "null"}",
            "relays" => $"relay={Relay(claim)} parent={(claim.Parent < 0 ? "-" : $"c{claim.Parent + 1}")}",
            "stance" =>
                $"stance={ContractNames.Of(claim.Stance)} certainty={ContractNames.Of(claim.Certainty)} polarity={ContractNames.Of(claim.Polarity)}",
            _ => $"quote={ContractNames.Of(claim.Quote)}",
        };

    private static string Relay(Claim claim) =>
        claim.Relay.Count == 0
            ? "-"
            : string.Join(
                " > ",
                claim.Relay.Select(hop =>
                    hop.Basis == HopBasis.Unknown ? hop.Name : $"{hop.Name}({ContractNames.Of(hop.Basis)})"
                )
            );
}
