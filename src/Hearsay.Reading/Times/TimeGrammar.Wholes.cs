namespace Hearsay.Reading;

/// <content>Wholes: "the whole day", "the entire week", "the full year".</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? FullYear(int at, int next) =>
        (Is(next, "whole") || Is(next, "entire"))
        && Is(next + 1, "day")
        && At(next + 2) is { Kind: TimeWordKind.Deictic, Name.Length: 0 } deictic
        && StartingWithDeictic(next + 2, deictic) is { Shape: FormShape.Calendar } day
            ? day with
            {
                First = at,
            }
        : (Is(next, "whole") || Is(next, "entire"))
        && At(next + 1)
            is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Day or (int)TimeUnit.Week, Many: false } length
            ? new TimeForm
            {
                First = at,
                End = next + 2,
                Shape = FormShape.Duration,
                Unit = (TimeUnit)length.Value,
                Value = LengthValue((TimeUnit)length.Value, 1),
            }
        : (Is(next, "whole") || Is(next, "entire")) && At(next + 1) is { Kind: TimeWordKind.Part } part
            ? new TimeForm
            {
                First = at,
                End = next + 2,
                Shape = FormShape.Clock,
                Part = part.Name,
                Unit = TimeUnit.Day,
                Direction = TimeDirection.Named,
                DateAt = at,
            }
        : (Is(next, "full") || Is(next, "calendar") || Is(next, "entire") || Is(next, "whole"))
        && At(next + 1) is { Kind: TimeWordKind.Unit, Many: false } unit
        && unit.Value >= (int)TimeUnit.Day
            ? Calendar(at, next + 2, (TimeUnit)unit.Value) with
            {
                Direction = TimeDirection.Named,
            }
        : null;
}
