using System.Xml;

namespace Hearsay.Intake;

/// <summary>Reads the text of a Word document (ECMA-376, WordprocessingML) as it shows: what was deleted is left out.</summary>
internal static class WordReader
{
    /// <summary>Reads one of its parts.</summary>
    /// <returns>How many deletions are kept in it as tracked changes.</returns>
    public static int Read(XmlReader reader, DocumentText text)
    {
        var path = new XmlPath();
        var deletions = 0;
        reader.Read();
        while (!reader.EOF)
        {
            SafeXml.CheckDepth(reader);
            if (reader.NodeType == XmlNodeType.Element)
            {
                path.Enter(reader);
                deletions += reader.LocalName == "del" && !reader.IsEmptyElement ? 1 : 0;
                if (Enter(reader, text, path))
                {
                    continue;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "p")
            {
                text.End();
            }

            reader.Read();
        }

        return deletions;
    }

    // Whether the reader has moved on already.
    private static bool Enter(XmlReader reader, DocumentText text, XmlPath path)
    {
        switch (reader.LocalName)
        {
            case "p" when !reader.IsEmptyElement:
                text.Begin(path.ToString());
                return false;
            case "t":
                text.Add(reader.ReadElementContentAsString());
                return true;
            case "tab":
                text.Add("\t");
                return false;
            case "br" or "cr":
                text.Add("\n");
                return false;
            case "noBreakHyphen":
                text.Add("-");
                return false;
            // The other form of what was read, field codes, deleted words, the settings of a paragraph, what the format keeps for drawing.
            case "Fallback" or "instrText" or "delText" or "pPr" or "rPr" or "sectPr" or "tblPr" or "tcPr":
                reader.Skip();
                return true;
            default:
                return false;
        }
    }
}
