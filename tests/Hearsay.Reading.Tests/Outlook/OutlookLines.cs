using System.Globalization;
using Hearsay.Language;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading.Tests.Outlook;

/// <summary>Prints forecasts, commitments and wording as the specs write them.</summary>
internal static class OutlookLines
{
    public static List<string> Print(string area, string text, string? published)
    {
        var reading = Read(text, published);
        return area switch
        {
            "forecasts" => [.. reading.Forecasts.Select(one => Print(one, text))],
            "commitments" => [.. reading.Commitments.Select(one => Print(one, text))],
            _ => [.. reading.Wording.Select(one => $"{ContractNames.Of(one.Kind)} \"{one.Extent.In(text)}\"")],
        };
    }

    public static ReportReading Read(string text, string? published = null) =>
        ReportReader.English.Read(
            Annotator.English.Annotate(text),
            new Provenance
            {
                Published = published is not null && PublicationTime.TryParse(published, out var time) ? time : null,
            }
        );

    private static string Print(Forecast forecast, string text)
    {
        var band = forecast.Likelihood is { } known ? $" likelihood={Percent(known.Low)}-{Percent(known.High)}" : "";
        var condition = forecast.Condition is { } extent ? $" if=\"{extent.In(text)}\"" : "";
        return $"\"{forecast.Extent.In(text)}\" holder=\"{forecast.Holder ?? "-"}\"{band}"
            + $"{At("from", forecast.From)}{At("to", forecast.To)}{condition}";
    }

    private static string Print(Commitment commitment, string text)
    {
        var agreement = commitment.Agreement is { } extent ? $" by=\"{extent.In(text)}\"" : "";
        return $"{ContractNames.Of(commitment.Status)} \"{commitment.Extent.In(text)}\" party=\"{commitment.Party}\""
            + $" duty=\"{commitment.Duty.In(text)}\"{agreement}{At("until", commitment.Until)}";
    }

    private static string At(string name, Instant? instant) =>
        instant is { } known ? $" {name}={InstantPattern.General.Format(known)}" : "";

    private static string Percent(double value) => (value * 100).ToString("0", CultureInfo.InvariantCulture);
}
