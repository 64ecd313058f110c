namespace Hearsay.Reading;

/// <summary>Finds the noun phrase in front of what stands between two commas or dashes: "Smith, who is 60, said".</summary>
internal static class Appositions
{
    private static readonly (int, int) None = (0, 0);

    // "Smith, who is 60, said"; "Smith (R-Ohio), the chairman of the committee, said"; "Smith — a friend — said".
    /// <summary>The phrase with its parenthesis, whose closing mark stands at <paramref name="closing"/>; empty where there is none.</summary>
    public static (int First, int End) PhraseBefore(ClaimText text, int closing, int low, int zone)
    {
        var dash = text.IsDash(closing);
        for (var i = closing - 1; i > low && closing - i < 40; i--)
        {
            if (text.ZoneOf(i) != zone)
            {
                return None;
            }

            if (dash ? !text.IsDash(i) : !text.IsComma(i))
            {
                continue;
            }

            if (!IsParenthesis(text, i + 1, closing))
            {
                if (dash)
                {
                    return None;
                }

                continue;
            }

            if (text.IsTime(i - 1) || text.Is(i - 1, WordClass.Adverb))
            {
                continue;
            }

            var (first, end) = SourceFinder.PhraseEndingAt(text, i - 1, low, zone);
            if (end <= first)
            {
                return None;
            }

            return (NameBefore(text, first, low, zone), closing + 1);
        }

        return None;
    }

    // "Smith, the mayor of the town, one of two who came, said": the name stands one comma further on.
    private static int NameBefore(ClaimText text, int first, int low, int zone)
    {
        if (
            first - 2 < low
            || !text.IsComma(first - 1)
            || !text.Is(first, WordClass.Determiner)
            || text.ZoneOf(first - 2) != zone
            || text.TagOf(first - 2) != Language.PartOfSpeech.Propn
        )
        {
            return first;
        }

        var (name, end) = SourceFinder.PhraseEndingAt(text, first - 2, low, zone);
        return end > name && (name == low || name == 0 || text.ZoneOf(name - 1) != zone || text.IsComma(name - 1))
            ? name
            : first;
    }

    // What stands between commas after a name: no clause of its own, but for "who …" and "-ing …".
    public static bool IsParenthesis(ClaimText text, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        if (
            text.Is(first, WordClass.Relative)
            || text.Is(first, "which")
            || text.Is(first, "where")
            || (text.Is(first, WordClass.Preposition) && end - first < 14)
            || text.Is(first, "himself")
            || text.Is(first, "too")
            || text.IsTime(first)
        )
        {
            return true;
        }

        if (text.Is(first, WordClass.Subject | WordClass.Subordinator | WordClass.Coordinator | WordClass.That))
        {
            return text.Is(first, "when") || text.Is(first, "while") || text.Is(first, "after") || text.Is(first, "as");
        }

        for (var i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Relative))
            {
                return true;
            }

            var group = text.GroupOf(i);
            if (
                group >= 0
                && text.Groups[group].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
                && (FormIsSure(text, text.Groups[group]) || text.Groups[group].End == end)
            )
            {
                return false;
            }
        }

        return true;
    }

    // "based in Paris", "born in 1950" look finite and are not.
    private static bool FormIsSure(ClaimText text, VerbGroup group) =>
        group.End - group.Start > 1 || !text.Text.CharactersOf(group.Head).EndsWith("ed", StringComparison.Ordinal);
}
