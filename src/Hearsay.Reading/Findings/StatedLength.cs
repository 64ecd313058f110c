using System.Globalization;

namespace Hearsay.Reading;

/// <summary>A length that the words give as an exact number of units.</summary>
/// <param name="Form">The words' form.</param>
/// <param name="Unit">What is counted: minutes, hours, days, weeks, months or years.</param>
/// <param name="Amount">How many.</param>
internal sealed record StatedLength(TimeForm Form, TimeUnit Unit, double Amount)
{
    /// <summary>The length in minutes; that of months and years is no fixed one, and negative here.</summary>
    public double Minutes =>
        Unit switch
        {
            TimeUnit.Minute => Amount,
            TimeUnit.Hour => Amount * 60,
            TimeUnit.Day => Amount * 24 * 60,
            TimeUnit.Week => Amount * 7 * 24 * 60,
            _ => -1,
        };

    /// <summary>The length that an expression states; null where it is no length, or a rough one.</summary>
    public static StatedLength? Of(ReadingDraft draft, int index)
    {
        var form = draft.ResolvedTimes[index].Form;
        if (
            form is not { Shape: FormShape.Duration, Vague: false, Value: { Length: >= 3 } value }
            || IsRough(draft, form)
        )
        {
            return null;
        }

        var timed = value[1] == 'T';
        var unit = (value[^1], timed) switch
        {
            ('M', true) => TimeUnit.Minute,
            ('H', true) => TimeUnit.Hour,
            ('D', false) => TimeUnit.Day,
            ('W', false) => TimeUnit.Week,
            ('M', false) => TimeUnit.Month,
            ('Y', false) => TimeUnit.Year,
            _ => TimeUnit.None,
        };
        return
            unit != TimeUnit.None
            && double.TryParse(
                value.AsSpan(timed ? 2 : 1)[..^1],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var amount
            )
            ? new StatedLength(form, unit, amount)
            : null;
    }

    private static bool IsRough(ReadingDraft draft, TimeForm form)
    {
        var lexicon = TimeLexicon.English;
        for (var i = Math.Max(0, form.First - 2); i < form.End; i++)
        {
            if (
                lexicon[draft.Text, i].Kind == TimeWordKind.About
                || draft.Text.Is(i, "some")
                || draft.Text.Is(i, "within")
            )
            {
                return true;
            }
        }

        return form.End < draft.Text.TokenCount && draft.Text.Is(form.End, "or");
    }
}
