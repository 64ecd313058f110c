namespace Hearsay.Pages.Sheet;

/// <summary>Somebody who says something in a report, with everything that he, she or it says there.</summary>
/// <param name="Name">Who it is; null for those whom the words do not name.</param>
/// <param name="Claims">The claims, in order of the text, each with the passage that it stands in.</param>
public sealed record Holder(string? Name, IReadOnlyList<(SheetPassage Passage, int Index)> Claims)
{
    /// <summary>The holders of a report, in the order in which they first speak; those not named come last.</summary>
    public static IReadOnlyList<Holder> Find(SheetSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var named = new Dictionary<string, List<(SheetPassage, int)>>(StringComparer.Ordinal);
        var order = new List<string>();
        var unnamed = new List<(SheetPassage, int)>();
        foreach (var passage in section.Passages)
        {
            for (var i = 0; i < passage.Reading.Claims.Count; i++)
            {
                if (passage.Reading.Claims[i].Holder is not { } name)
                {
                    unnamed.Add((passage, i));
                    continue;
                }

                if (!named.TryGetValue(name, out var claims))
                {
                    named[name] = claims = [];
                    order.Add(name);
                }

                claims.Add((passage, i));
            }
        }

        var holders = order.ConvertAll(name => new Holder(name, named[name]));
        if (unnamed.Count > 0)
        {
            holders.Add(new Holder(null, unnamed));
        }

        return holders;
    }
}
