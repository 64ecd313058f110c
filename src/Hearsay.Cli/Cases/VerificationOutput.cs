using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Archive;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary>Prints what came of verifying: what does not fit first, then what that proves and what it does not.</summary>
internal static class VerificationOutput
{
    /// <summary>Prints it.</summary>
    /// <param name="surroundings">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="folder">What was verified.</param>
    /// <param name="archive">What came of its archive.</param>
    /// <param name="found">What came of the case; null where it is an archive alone.</param>
    /// <returns>The exit status: 0, or 1 where something does not fit.</returns>
    public static int Print(
        Surroundings surroundings,
        bool json,
        string folder,
        VerificationReport archive,
        CaseVerification? found
    )
    {
        if (json)
        {
            CaseOutput.Json(surroundings, writer => Write(writer, folder, archive, found));
        }
        else
        {
            surroundings.Output.Write(Encoding.UTF8.GetBytes(Words(archive, found)));
        }

        return (found?.IsClean ?? archive.IsClean) ? 0 : 1;
    }

    private static IEnumerable<CaseFault> FaultsOf(VerificationReport archive, CaseVerification? found) =>
        found?.Faults ?? archive.Faults.Select(fault => new CaseFault(fault.Code, fault.Sha256 ?? "", fault.Message));

    private static void Write(Utf8JsonWriter writer, string folder, VerificationReport archive, CaseVerification? found)
    {
        writer.WriteStartObject();
        writer.WriteString("folder", folder);
        writer.WriteBoolean("clean", found?.IsClean ?? archive.IsClean);
        if (found is not null)
        {
            writer.WriteNumber("reports", found.Reports);
            writer.WriteNumber("passages", found.Passages);
            writer.WriteNumber("decisions", found.Decisions);
        }

        writer.WriteNumber("captures", archive.Captures);
        writer.WriteNumber("bytes", archive.Bytes);
        writer.WriteNumber("entries", archive.Entries);
        writer.WriteString("head", archive.Head.ToString());
        writer.WriteStartArray("faults");
        foreach (var fault in FaultsOf(archive, found))
        {
            writer.WriteStartObject();
            writer.WriteString("code", fault.Code);
            CaseJson.Write(writer, "target", fault.Target.Length == 0 ? null : fault.Target);
            writer.WriteString("message", fault.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        CaseJson.Write(writer, "notices", found?.Notices ?? archive.Notices);
        CaseJson.Write(writer, "proves", found?.Proves ?? archive.Proves);
        CaseJson.Write(writer, "doesNotProve", found?.DoesNotProve ?? archive.DoesNotProve);
        writer.WriteEndObject();
    }

    private static string Words(VerificationReport archive, CaseVerification? found)
    {
        var words = new StringBuilder();
        var faults = FaultsOf(archive, found).ToList();
        foreach (var fault in faults)
        {
            words.Append(CultureInfo.InvariantCulture, $"{fault.Code}: {VisibleText.Of(fault.Message)}\n");
        }

        foreach (var notice in found?.Notices ?? archive.Notices)
        {
            words.Append(CultureInfo.InvariantCulture, $"note: {VisibleText.Of(notice)}\n");
        }

        var ofCase = found is null
            ? ""
            : $"{Count(found.Reports, "report")}, {Count(found.Passages, "passage")}, {Count(found.Decisions, "decision")}, ";
        words.Append(
            CultureInfo.InvariantCulture,
            $"{(faults.Count == 0 ? "Nothing is wrong" : Count(faults.Count, "fault"))}: {ofCase}{Count(archive.Entries, "entry", "entries")}, {Count(archive.Captures, "capture")}, {Count(archive.Bytes, "byte")}, head {archive.Head}.\n"
        );
        Append(words, "Proven:", found?.Proves ?? archive.Proves);
        Append(words, "Not proven:", found?.DoesNotProve ?? archive.DoesNotProve);
        return words.ToString();
    }

    private static void Append(StringBuilder words, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        words.Append(title).Append('\n');
        foreach (var sentence in sentences)
        {
            words.Append("- ").Append(sentence).Append('\n');
        }
    }

    private static string Count(long count, string one, string? many = null) => CaseOutput.Count(count, one, many);
}
