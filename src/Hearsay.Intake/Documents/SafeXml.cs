using System.Xml;

namespace Hearsay.Intake;

/// <summary>Opens XML that anybody may have written: no document type, no entities, nothing fetched, bounded.</summary>
internal static class SafeXml
{
    /// <summary>How deep elements may lie in each other. Tables in tables of office programs reach forty.</summary>
    public const int MaxDepth = 400;

    /// <summary>Opens it.</summary>
    /// <param name="bytes">The XML.</param>
    /// <param name="options">The bounds.</param>
    public static XmlReader Open(ReadOnlyMemory<byte> bytes, ExtractionOptions options) =>
        XmlReader.Create(
            MemoryContent.OpenBytes(bytes),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = options.MaxBytes,
                MaxCharactersFromEntities = 1024,
                CloseInput = true,
            }
        );

    /// <summary>Reads XML, and says plainly what is wrong with it.</summary>
    /// <exception cref="IntakeException">It is damaged (H026) or declares a document type (H027).</exception>
    public static T Read<T>(string name, string kind, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException error)
        {
            // The framework's message is the only thing that tells one from the other.
            throw error.Message.Contains("DTD", StringComparison.Ordinal)
                ? DocumentErrors.Declares(name, kind)
                : DocumentErrors.BadXml(name, kind, error.Message);
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException or InvalidOperationException)
        {
            throw DocumentErrors.BadXml(name, kind, error.Message);
        }
    }

    /// <summary>Refuses elements that lie too deep.</summary>
    public static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > MaxDepth)
        {
            throw new InvalidDataException("its elements lie too deep in each other");
        }
    }
}
