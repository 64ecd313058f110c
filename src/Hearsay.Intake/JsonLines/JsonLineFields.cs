using System.Text;
using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>The fields of a line while it is read. A field that is given twice counts the last time.</summary>
internal struct JsonLineFields
{
    public string? Id;
    public string? Text;
    public string? Published;
    public string? Title;
    public string? Outlet;
    public string? Address;
    public string? Language;

    /// <summary>Reads a whole line.</summary>
    /// <returns>What is wrong with it; null for nothing.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A string has bytes or escapes that stand for no character.</exception>
    public IntakeFailure? Read(ref Utf8JsonReader reader, string number, long line)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            return JsonLineErrors.NoText(number, line);
        }

        IntakeFailure? failure = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ref var field = ref Find(ref reader, out var name, out var known);
            reader.Read();
            if (!known)
            {
                reader.Skip();
            }
            else if (!ReadValue(ref reader, ref field, name))
            {
                reader.Skip();
                failure ??= JsonLineErrors.WrongType(Id ?? number, line, name);
            }
        }

        // Whatever stands behind the object makes the line something else than JSON, and the reader says so.
        reader.Read();
        return failure is null ? null : failure with { Id = Id ?? number };
    }

    private static bool ReadValue(ref Utf8JsonReader reader, ref string? field, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                field = reader.GetString();
                return true;
            case JsonTokenType.Null:
                field = null;
                return true;
            case JsonTokenType.Number when name == "id":
                // Many tools number their lines without quotation marks.
                field = Encoding.UTF8.GetString(reader.ValueSpan);
                return true;
            default:
                return false;
        }
    }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    private ref string? Find(ref Utf8JsonReader reader, out string name, out bool known)
    {
        known = true;
        if (reader.ValueTextEquals("text"u8))
        {
            name = "text";
            return ref Text;
        }

        if (reader.ValueTextEquals("id"u8))
        {
            name = "id";
            return ref Id;
        }

        if (reader.ValueTextEquals("published"u8))
        {
            name = "published";
            return ref Published;
        }

        if (reader.ValueTextEquals("title"u8))
        {
            name = "title";
            return ref Title;
        }

        if (reader.ValueTextEquals("outlet"u8))
        {
            name = "outlet";
            return ref Outlet;
        }

        if (reader.ValueTextEquals("url"u8))
        {
            name = "url";
            return ref Address;
        }

        known = reader.ValueTextEquals("language"u8);
        name = "language";
        return ref Language;
    }
}
