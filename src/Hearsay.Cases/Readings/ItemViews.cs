using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Lists what is in a reading, so that another can be held against it.</summary>
internal static class ItemViews
{
    /// <summary>Everything, in order of kind, the title's after the text's.</summary>
    public static List<ItemView> Of(ReportReading reading)
    {
        var views = new List<ItemView>();
        foreach (var (part, inTitle) in Parts(reading))
        {
            views.AddRange(
                part.Claims.Select((claim, i) => View(ItemKind.Claim, i, Passages(claim), "", Say(part, claim)))
            );
            views.AddRange(part.Times.Select((time, i) => View(ItemKind.Time, i, [time.Extent], "", Say(part, time))));
            views.AddRange(part.Places.Select((place, i) => View(ItemKind.Place, i, [place.Extent], "", Say(place))));
            views.AddRange(
                part.Figures.Select((figure, i) => View(ItemKind.Figure, i, [figure.Extent], "", Say(part, figure)))
            );
            views.AddRange(part.Names.Select((name, i) => View(ItemKind.Name, i, [name.Extent], "", Say(part, name))));
            views.AddRange(part.Entities.Select((entity, i) => View(ItemKind.Entity, i, [], entity.Name, Say(entity))));
            views.AddRange(
                part.Findings.Select(
                    (finding, i) =>
                        View(ItemKind.Finding, i, finding.Extents, finding.Rule, $"{finding.Rule} {finding.Message}")
                )
            );

            views.AddRange(
                part.Forecasts.Select(
                    (forecast, i) => View(ItemKind.Forecast, i, [forecast.Extent], "", Say(part, forecast))
                )
            );
            views.AddRange(
                part.Commitments.Select(
                    (commitment, i) => View(ItemKind.Commitment, i, [commitment.Extent], "", Say(part, commitment))
                )
            );

            ItemView View(ItemKind kind, int place, IReadOnlyList<Extent> extents, string label, string value) =>
                new(kind, inTitle, place, extents, label, value);
        }

        return [.. views.OrderBy(view => view.Kind)];
    }

    private static IEnumerable<(ReportReading Part, bool InTitle)> Parts(ReportReading reading) =>
        reading.Title is { } title ? [(reading, false), (title, true)] : [(reading, false)];

    private static Extent[] Passages(Claim claim) => [.. claim.Cue, .. claim.Content];

    private static string Say(ReportReading part, Claim claim) =>
        $"{claim.Holder ?? Words(part, claim.Source) ?? "nobody named"} {ContractNames.Of(claim.Stance)} "
        + $"({ContractNames.Of(claim.Certainty)}, {ContractNames.Of(claim.Polarity)}, {ContractNames.Of(claim.Quote)}"
        + $"{Relay(claim)}): {Words(part, claim.Content)}";

    private static string Relay(Claim claim) =>
        claim.Relay.Count == 0 ? "" : ", by " + string.Join(" → ", claim.Relay.Select(hop => hop.Name));

    private static string Say(ReportReading part, TimeExpression time) =>
        $"{Words(part, [time.Extent])} = {time.Value}"
        + string.Concat(time.Readings.Select(reading => $", {reading.From} to {reading.To} {reading.Zone}"));

    private static string Say(Place place) =>
        place.Resolved is { } found
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{place.Name} = {found.Name}, {found.Feature}, {found.Country} {found.Latitude:0.####} {found.Longitude:0.####}"
            )
            : $"{place.Name} = unresolved";

    private static string Say(ReportReading part, Figure figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Words(part, [figure.Extent])} = {figure.Low} to {figure.High} {figure.Who} {figure.What}"
        );

    private static string Say(ReportReading part, Name name) =>
        $"{Words(part, [name.Extent])} ({ContractNames.Of(name.Type)}"
        + (name.Entity < 0 ? ")" : $", {part.Entities[name.Entity].Name})");

    private static string Say(ReportReading part, Forecast forecast) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{forecast.Holder ?? "the report"} predicts: {Words(part, [forecast.Extent])}"
        )
        + (forecast.To is { } to ? $", by {to}" : "")
        + (
            forecast.Likelihood is { } band
                ? string.Create(CultureInfo.InvariantCulture, $", {band.Low} to {band.High}")
                : ""
        );

    private static string Say(ReportReading part, Commitment commitment) =>
        $"{commitment.Party}, {Words(part, [commitment.Duty])} ({ContractNames.Of(commitment.Status)})"
        + (commitment.Until is { } until ? $", until {until}" : "");

    private static string Say(Entity entity) =>
        $"{entity.Name} ({ContractNames.Of(entity.Type)})"
        + (entity.Aliases.Count == 0 ? "" : ", also " + string.Join(", ", entity.Aliases));

    private static string? Words(ReportReading part, IReadOnlyList<Extent> extents) =>
        extents.Count == 0 ? null : string.Join(" … ", extents.Select(extent => extent.In(part.Text.Text).ToString()));
}
