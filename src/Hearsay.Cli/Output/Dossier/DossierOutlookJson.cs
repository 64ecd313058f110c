using System.Text.Json;
using Hearsay.Pages.Dossier;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Writes what is to come, who is bound to what, and how it is said.</summary>
internal static class DossierOutlookJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter writer, DossierModel model)
    {
        writer.WriteInstant("asOf", model.AsOf);
        WriteForecasts(writer, model);
        WriteCommitments(writer, model);
        WriteWording(writer, model);
        writer.WriteDecisions("decisions", model.Decisions.Select(one => one.Decision));
    }

    private static void WriteForecasts(Utf8JsonWriter writer, DossierModel model)
    {
        writer.WriteStartArray("forecasts");
        foreach (var one in model.Forecasts)
        {
            writer.WriteStartObject();
            writer.WriteString("holder", one.Holder);
            writer.WriteBoolean("ownVoice", one.IsOwn);
            writer.WriteInstant("from", one.Forecast.From);
            writer.WriteInstant("to", one.Forecast.To);
            WriteBand(writer, "likelihood", one.Forecast.Likelihood is { } band ? (band.Low, band.High) : null);
            writer.WriteString("condition", one.Condition);
            writer.WriteString("state", CaseworkNames.Of(one.State));
            writer.WriteDecisions("set", one.SetBy is { } by ? [by] : []);
            writer.WritePassages("passages", model.Casebook, one.Quotes.Select(quote => quote.Passage));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("scores");
        foreach (var score in model.Scores)
        {
            writer.WriteStartObject();
            writer.WriteString("holder", score.Holder);
            writer.WriteNumber("judged", score.Judged);
            writer.WriteNumber("scored", score.Scored);
            WriteBand(writer, "brier", score.Scored > 0 ? (Math.Round(score.Low, 4), Math.Round(score.High, 4)) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBand(Utf8JsonWriter writer, string name, (double Low, double High)? band)
    {
        if (band is not var (low, high))
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        writer.WriteNumberValue(low);
        writer.WriteNumberValue(high);
        writer.WriteEndArray();
    }

    private static void WriteCommitments(Utf8JsonWriter writer, DossierModel model)
    {
        writer.WriteStartArray("commitments");
        foreach (var one in model.Commitments)
        {
            writer.WriteStartObject();
            writer.WriteString("party", one.Party);
            writer.WriteString("duty", one.Duty);
            writer.WriteString("agreement", one.Agreement);
            writer.WriteInstant("until", one.End);
            writer.WriteStartArray("said");
            foreach (var saying in one.Sayings)
            {
                writer.WriteStartObject();
                writer.WriteString("status", ContractNames.Of(saying.Status));
                writer.WriteString("by", saying.Voice);
                writer.WriteBoolean("ownVoice", saying.IsOwn);
                writer.WriteDecisions("set", saying.Set);
                writer.WritePassages("passages", model.Casebook, saying.Quotes.Select(quote => quote.Passage));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWording(Utf8JsonWriter writer, DossierModel model)
    {
        writer.WriteStartArray("names");
        foreach (var naming in model.Namings)
        {
            writer.WriteStartObject();
            writer.WriteString("word", naming.Word);
            writer.WriteString("kind", naming.Kind);
            writer.WriteStartArray("users");
            foreach (var user in naming.Users)
            {
                writer.WriteStartObject();
                writer.WriteString("name", user.Name);
                writer.WriteBoolean("ownVoice", user.IsOwn);
                writer.WritePassages("passages", model.Casebook, user.Quotes.Select(quote => quote.Passage));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("wording");
        foreach (var outlet in model.Wordings)
        {
            foreach (var (kind, words) in outlet.Kinds.OrderBy(pair => pair.Key))
            {
                foreach (var one in words)
                {
                    writer.WriteStartObject();
                    writer.WriteString("outlet", outlet.Outlet);
                    writer.WriteString("kind", ContractNames.Of(kind));
                    writer.WriteString("quoting", one.Holder);
                    writer.WritePassage(model.Casebook, one.Quote.Passage);
                    writer.WriteEndObject();
                }
            }
        }

        writer.WriteEndArray();
    }
}
