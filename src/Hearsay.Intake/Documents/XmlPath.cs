using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.Intake;

/// <summary>Keeps count of where in a document its reader is, as an XPath with the document's own prefixes.</summary>
internal sealed class XmlPath
{
    private readonly List<(string Name, Dictionary<string, int> Children, int Number)> _steps = [(("", [], 0))];

    /// <summary>Must be told of each element that begins.</summary>
    public void Enter(XmlReader reader)
    {
        // The root lies at depth 0 below the document itself.
        while (_steps.Count > reader.Depth + 1)
        {
            _steps.RemoveAt(_steps.Count - 1);
        }

        var children = _steps[^1].Children;
        var number = children.GetValueOrDefault(reader.Name) + 1;
        children[reader.Name] = number;
        _steps.Add((reader.Name, [], number));
    }

    /// <summary>Where the element is that began last.</summary>
    public override string ToString()
    {
        var path = new StringBuilder();
        foreach (var (name, _, number) in _steps.Skip(1))
        {
            path.Append('/').Append(name);
            if (
                number > 1
                || name is not ("w:document" or "w:body" or "office:document-content" or "office:body" or "office:text")
            )
            {
                path.Append(CultureInfo.InvariantCulture, $"[{number}]");
            }
        }

        return path.ToString();
    }
}
