namespace Hearsay.Reading;

/// <content>How many: "5", "2.5", "twenty four", "a few".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>How many: "5", "2.5", "5 1/2", "twenty four", "two to three", "a few", "several", "half a".</summary>
    private bool Amount(int at, out int end, out double amount, out bool vague)
    {
        vague = false;
        amount = 0;
        end = at + 1;
        var word = At(at);
        if (IsNumber(at))
        {
            return Figure(at, out end, out amount);
        }

        if (word.Kind == TimeWordKind.Half)
        {
            amount = 0.5;
            end = Is(at + 1, "a") || Is(at + 1, "an") ? at + 2 : at + 1;
            return true;
        }

        if (word.Kind == TimeWordKind.Vague)
        {
            if (Is(at, "couple"))
            {
                amount = 2;
                end = Is(at + 1, "of") ? at + 2 : at + 1;
                return true;
            }

            vague = true;
            if (Is(end, "of") && Is(end + 1, "the"))
            {
                end += 2;
            }

            return true;
        }

        return word.Kind == TimeWordKind.Number && Spelt(at, out end, out amount);
    }

    private bool Figure(int at, out int end, out double amount)
    {
        end = at + 1;
        var digits = text.CharactersOf(at);
        if (
            !double.TryParse(
                digits,
                System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands,
                System.Globalization.CultureInfo.InvariantCulture,
                out amount
            )
        )
        {
            return false;
        }

        // "1/2 day"
        if (amount == 1 && Is(end, "/") && Plain(end + 1) == 2 && Glued(end))
        {
            amount = 0.5;
            end += 2;
            return true;
        }

        // "5 1/2 hours"
        if (Plain(end) == 1 && Is(end + 1, "/") && Plain(end + 2) == 2)
        {
            amount += 0.5;
            end += 3;
        }

        // "10 to 12 hours", "10-12 hours": the first is what is at least meant, and the words give both.
        if (
            (IsDash(end) || Is(end, "to") || Is(end, "or"))
            && IsNumber(end + 1)
            && At(end + 2).Kind == TimeWordKind.Unit
        )
        {
            end += 2;
        }

        return true;
    }

    private bool Spelt(int at, out int end, out double amount)
    {
        var total = 0;
        var last = 0;
        end = at;
        while (At(end) is { Kind: TimeWordKind.Number } word)
        {
            if (word.Value >= 100)
            {
                total = Math.Max(1, total) * word.Value;
            }
            else if (last == 0 || (last >= 20 && last < 100 && word.Value < 10) || last >= 100)
            {
                total += word.Value;
            }
            else
            {
                break;
            }

            last = word.Value;
            end++;
            if (IsDash(end) && At(end + 1) is { Kind: TimeWordKind.Number, Value: < 10 } && last is >= 20 and < 100)
            {
                end++;
            }
        }

        amount = total;
        if (
            (Is(end, "to") || Is(end, "or"))
            && At(end + 1).Kind == TimeWordKind.Number
            && At(end + 2).Kind == TimeWordKind.Unit
        )
        {
            end += 2;
        }

        if (Is(end, "and") && Is(end + 1, "a") && Is(end + 2, "half") && At(end + 3).Kind == TimeWordKind.Unit)
        {
            amount += 0.5;
            end += 3;
        }

        return true;
    }
}
