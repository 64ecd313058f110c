using System.Text.Json;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Writes what stands in the place of a report that could not be read.</summary>
internal static class FailureJson
{
    public static void Write(Utf8JsonWriter writer, IntakeFailure failure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", failure.Id);
        writer.WriteStartObject("error");
        writer.WriteString("code", failure.Code);
        writer.WriteString("message", failure.Message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
