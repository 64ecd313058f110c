using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Low, best and high of a number, as a view beside the figures themselves.</summary>
/// <param name="History">The figures, and the view of them.</param>
/// <param name="Best">The words that give the best one, one for each report.</param>
public sealed record TollView(TollHistory History, IReadOnlyList<QuoteView> Best)
{
    /// <summary>E.g. "2 to 24, best 3"; "3" where all say the same.</summary>
    public string Words
    {
        get
        {
            var (low, best, high) = (Say(History.Low), Say(History.Best), Say(History.High));
            return low == high ? best : $"{low} to {high}, best {best}";
        }
    }

    private static string Say(double value) => value.ToString("#,##0.###", CultureInfo.InvariantCulture);
}
