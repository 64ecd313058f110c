using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Intake;

/// <summary>Numbers the elements of a page, so that what is left of it later still knows where it stood.</summary>
/// <remarks>The number is kept in an attribute, which survives the copying and renaming that finding the article does.</remarks>
internal sealed class ElementPlaces
{
    public const string Attribute = "data-hearsay-place";

    private readonly List<string> _names = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _positions = [];
    private readonly List<bool> _alone = [];
    private readonly Dictionary<int, string> _paths = [];

    private ElementPlaces() { }

    /// <summary>How many elements there are.</summary>
    public int Count => _names.Count;

    /// <summary>Numbers every element of a document in document order.</summary>
    public static ElementPlaces Number(IDocument document)
    {
        var places = new ElementPlaces();
        if (document.DocumentElement is not { } root)
        {
            return places;
        }

        var waiting = new Stack<(IElement Element, int Parent, int Position, bool Alone)>();
        waiting.Push((root, -1, 1, true));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (waiting.TryPop(out var next))
        {
            var number = places.Count;
            places._names.Add(next.Element.LocalName);
            places._parents.Add(next.Parent);
            places._positions.Add(next.Position);
            places._alone.Add(next.Alone);
            next.Element.SetAttribute(Attribute, number.ToString(CultureInfo.InvariantCulture));
            PushChildren(next.Element, number, counts, waiting);
        }

        return places;
    }

    /// <summary>The number of an element; -1 where it has none, because it was made later.</summary>
    public static int NumberOf(IElement element) =>
        int.TryParse(element.GetAttribute(Attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;

    /// <summary>The XPath of an element in the page as browsers parse it; null for -1.</summary>
    public string? PathOf(int number)
    {
        if (number < 0 || number >= Count)
        {
            return null;
        }

        if (_paths.TryGetValue(number, out var known))
        {
            return known;
        }

        var steps = new Stack<int>();
        for (var at = number; at >= 0; at = _parents[at])
        {
            steps.Push(at);
        }

        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path.Append('/').Append(_names[step]);
            if (!_alone[step])
            {
                path.Append('[').Append(_positions[step]).Append(']');
            }
        }

        return _paths[number] = path.ToString();
    }

    private static void PushChildren(
        IElement element,
        int number,
        Dictionary<string, int> counts,
        Stack<(IElement, int, int, bool)> waiting
    )
    {
        counts.Clear();
        foreach (var child in element.Children)
        {
            counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1;
        }

        var alone = counts.Where(count => count.Value == 1).Select(count => count.Key).ToHashSet();

        // From the last to the first, so that the first comes off the stack next.
        for (var child = element.LastElementChild; child is not null; child = child.PreviousElementSibling)
        {
            waiting.Push((child, number, counts[child.LocalName]--, alone.Contains(child.LocalName)));
        }
    }
}
