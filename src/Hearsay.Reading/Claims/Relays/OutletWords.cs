using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells outlets, which pass words on, from those who merely hear them.</summary>
internal static class OutletWords
{
    /// <summary>Whether the phrase names an outlet: "CNN", "the Syrian Times", "the state news agency".</summary>
    public static bool IsOutlet(ClaimText text, NameMap names, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Preposition) || text.IsComma(i))
            {
                break;
            }

            var mention = names.At(i);
            if (mention >= 0 && names.Mentions[mention] is { Outlet: true })
            {
                return true;
            }

            if (text.Is(i, WordClass.Outlet) && !text.Is(i, "press"))
            {
                return !IsBeforePerson(text, i, end);
            }

            // "NBC's Smith": the person after the outlet's possessive speaks for it.
            if (
                mention < 0
                && text.IsCapitalised(i)
                && (text.Text.Shapes[i] & TokenShape.AllCapitals) != 0
                && i + 1 == end
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforePerson(ClaimText text, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (text.Is(i, WordClass.Person))
            {
                return true;
            }
        }

        return false;
    }
}
