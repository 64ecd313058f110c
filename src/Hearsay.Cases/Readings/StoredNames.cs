using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Reading;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Cases;

/// <summary>The names under which values are kept, and back: those of the contract that <c>hearsay read</c> prints.</summary>
internal static class StoredNames
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, QuoteKind> Quotes = Back<QuoteKind>(ContractNames.Of);
    private static readonly Dictionary<string, Stance> Stances = Back<Stance>(ContractNames.Of);
    private static readonly Dictionary<string, Certainty> Certainties = Back<Certainty>(ContractNames.Of);
    private static readonly Dictionary<string, Polarity> Polarities = Back<Polarity>(ContractNames.Of);
    private static readonly Dictionary<string, HopBasis> HopBases = Back<HopBasis>(ContractNames.Of);
    private static readonly Dictionary<string, TimexType> TimexTypes = Back<TimexType>(ContractNames.Of);
    private static readonly Dictionary<string, TimePrecision> Precisions = Back<TimePrecision>(ContractNames.Of);
    private static readonly Dictionary<string, ZoneBasis> ZoneBases = Back<ZoneBasis>(ContractNames.Of);
    private static readonly Dictionary<string, DayBasis> DayBases = Back<DayBasis>(ContractNames.Of);
    private static readonly Dictionary<string, NameType> NameTypes = Back<NameType>(ContractNames.Of);

    public static QuoteKind Quote(string name) => Quotes[name];

    public static Stance Stance(string name) => Stances[name];

    public static Certainty Certainty(string name) => Certainties[name];

    public static Polarity Polarity(string name) => Polarities[name];

    public static HopBasis HopBasis(string name) => HopBases[name];

    public static TimexType TimexType(string name) => TimexTypes[name];

    public static TimePrecision Precision(string name) => Precisions[name];

    public static ZoneBasis ZoneBasis(string name) => ZoneBases[name];

    public static DayBasis DayBasis(string name) => DayBases[name];

    public static NameType NameType(string name) => NameTypes[name];

    public static string Of(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    public static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    /// <summary>Several words in one value, as a JSON array.</summary>
    public static string List(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return "[]";
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var word in words)
            {
                writer.WriteStringValue(word);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The words of a JSON array.</summary>
    public static string[] List(string json)
    {
        if (json == "[]")
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(word => word.GetString()!)];
    }

    // Some values that a reader tells apart have one name; the first one stands for all.
    private static Dictionary<string, T> Back<T>(Func<T, string> name)
        where T : struct, Enum
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var value in Enum.GetValues<T>())
        {
            values.TryAdd(name(value), value);
        }

        return values;
    }
}
