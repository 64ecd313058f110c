using System.Globalization;
using System.Xml;

namespace Hearsay.Intake;

/// <summary>Reads the text of an OpenDocument text (OASIS OpenDocument 1.3) as it shows: what was deleted is left out.</summary>
internal static class OpenTextReader
{
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Reads its content.</summary>
    /// <returns>How many tracked changes are kept in it.</returns>
    public static int Read(XmlReader reader, DocumentText text)
    {
        var path = new XmlPath();
        var changes = 0;
        reader.Read();
        while (!reader.EOF)
        {
            SafeXml.CheckDepth(reader);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    path.Enter(reader);
                    changes += reader.LocalName == "changed-region" ? 1 : 0;
                    if (
                        reader.LocalName
                        is "tracked-changes"
                            or "annotation"
                            or "note-citation"
                            or "binary-data"
                            or "desc"
                            or "title"
                    )
                    {
                        changes += reader.LocalName == "tracked-changes" ? 1 : 0;
                        reader.Skip();
                        continue;
                    }

                    Enter(reader, text, path);
                    break;
                case XmlNodeType.EndElement when IsParagraph(reader):
                    text.End();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Add(Collapse(reader.Value));
                    break;
                case XmlNodeType.Whitespace:
                    text.Add(" ");
                    break;
            }

            reader.Read();
        }

        return changes;
    }

    private static void Enter(XmlReader reader, DocumentText text, XmlPath path)
    {
        if (IsParagraph(reader) && !reader.IsEmptyElement)
        {
            text.Begin(path.ToString());
        }
        else if (reader.NamespaceURI == Text)
        {
            text.Add(
                reader.LocalName switch
                {
                    "s" => new string(' ', Count(reader.GetAttribute("c", Text))),
                    "tab" => "\t",
                    "line-break" => "\n",
                    _ => "",
                }
            );
        }
    }

    private static bool IsParagraph(XmlReader reader) => reader.NamespaceURI == Text && reader.LocalName is "p" or "h";

    private static int Count(string? words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, 100)
            : 1;

    // Line ends and blanks in a row are one blank; more are written as elements.
    private static string Collapse(string value)
    {
        var words = value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words);
        return words.Length == 0
            ? " "
            : (char.IsWhiteSpace(value[0]) ? " " : "") + text + (char.IsWhiteSpace(value[^1]) ? " " : "");
    }
}
