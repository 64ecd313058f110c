using System.Globalization;
using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The small forms that the contract is made of: ids, extents, values that may be missing.</summary>
internal static class JsonForms
{
    /// <summary>An id such as <c>c4</c> for index 3; null for a negative index.</summary>
    public static void WriteId(this Utf8JsonWriter writer, string name, char kind, int index)
    {
        writer.WritePropertyName(name);
        writer.WriteIdValue(kind, index);
    }

    public static void WriteIds(this Utf8JsonWriter writer, string name, char kind, IReadOnlyList<int> indices)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < indices.Count; i++)
        {
            writer.WriteIdValue(kind, indices[i]);
        }

        writer.WriteEndArray();
    }

    public static void WriteExtents(
        this Utf8JsonWriter writer,
        string name,
        IReadOnlyList<Extent> extents,
        CodePoints points
    )
    {
        if (writer.Options.Indented)
        {
            writer.WritePropertyName(name);
            var lines = extents.Select(extent => OnOneLine(extent, points));
            writer.WriteRawValue($"[{string.Join(", ", lines)}]", skipInputValidation: true);
            return;
        }

        writer.WriteStartArray(name);
        for (var i = 0; i < extents.Count; i++)
        {
            writer.WriteExtentValue(extents[i], points);
        }

        writer.WriteEndArray();
    }

    public static void WriteExtent(this Utf8JsonWriter writer, string name, Extent extent, CodePoints points)
    {
        writer.WritePropertyName(name);
        writer.WriteExtentValue(extent, points);
    }

    public static void WriteBounds(this Utf8JsonWriter writer, Extent extent, CodePoints points)
    {
        writer.WriteNumber("start", points.FromUtf16(extent.Start));
        writer.WriteNumber("end", points.FromUtf16(extent.End));
    }

    public static void WriteStringOrNull(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // For people: a line for each number would bury what they want to see.
    private static string OnOneLine(Extent extent, CodePoints points) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"[{points.FromUtf16(extent.Start)}, {points.FromUtf16(extent.End)}]"
        );

    private static void WriteExtentValue(this Utf8JsonWriter writer, Extent extent, CodePoints points)
    {
        if (writer.Options.Indented)
        {
            writer.WriteRawValue(OnOneLine(extent, points), skipInputValidation: true);
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(points.FromUtf16(extent.Start));
        writer.WriteNumberValue(points.FromUtf16(extent.End));
        writer.WriteEndArray();
    }

    private static void WriteIdValue(this Utf8JsonWriter writer, char kind, int index)
    {
        if (index < 0)
        {
            writer.WriteNullValue();
            return;
        }

        Span<char> id = stackalloc char[12];
        id[0] = kind;
        (index + 1).TryFormat(id[1..], out var length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(id[..(length + 1)]);
    }
}
