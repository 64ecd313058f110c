using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The figures of a report by tokens, for the rules that hold numbers against each other.</summary>
internal readonly ref struct StatedFigures(ReadingDraft draft)
{
    private readonly AnnotatedText _text = draft.Text;
    private readonly List<Figure> _figures = draft.Figures;
    private readonly NumberReader _numbers = new(draft.Text, FigureLexicon.English);

    /// <summary>How many there are.</summary>
    public int Count => _figures.Count;

    /// <summary>A figure.</summary>
    public Figure this[int index] => _figures[index];

    /// <summary>The first token of a figure.</summary>
    public int First(int index) => _text.TokenAt(_figures[index].Extent.Start);

    /// <summary>The token behind a figure.</summary>
    public int End(int index) => _text.TokenAt(_figures[index].Extent.End - 1) + 1;

    /// <summary>The sentence of a figure, by index.</summary>
    public int SentenceOf(int index) => _text.SentenceOf[First(index)];

    /// <summary>Whether a figure is one number, meant exactly.</summary>
    public bool IsExact(int index) =>
        _figures[index] is { Low: not null, Bound: FigureBound.Exact } figure && figure.Low == figure.High;

    /// <summary>Whether a figure counts people or things, and measures nothing.</summary>
    public bool IsCount(int index) =>
        IsExact(index)
        && _figures[index].Low == Math.Floor(_figures[index].Low!.Value)
        && _figures[index].What is not ("share" or "money" or "distance" or "weight" or "area" or "volume" or "speed");

    /// <summary>Whether a figure is an exact share.</summary>
    public bool IsShare(int index) => _figures[index].What == "share" && IsExact(index);

    /// <summary>Whether a figure is stated with a number, and does not stand for one person without any.</summary>
    public bool IsNumbered(int index)
    {
        var token = First(index);
        return _text.Kinds[token] == TokenKind.Number
            || FigureLexicon.English.Of(_text, token).Is(FigureWords.Number | FigureWords.OperatorStart);
    }

    /// <summary>The plain number at a token, that no time expression holds.</summary>
    public bool TryReadNumber(int at, int limit, out StatedNumber number) =>
        _numbers.TryRead(at, limit, out number) && number.Low == number.High && !IsTime(at);

    /// <summary>The first token from one on at which a plain number of its sentence stands; <paramref name="limit"/> where none does.</summary>
    public int NextNumber(int at, int limit)
    {
        var starts = draft.NumberStarts ??= FindNumbers();
        var next = starts.BinarySearch(at);
        next = next < 0 ? ~next : next;
        return next < starts.Count && starts[next] < limit ? starts[next] : limit;
    }

    // Once for all rules: most sentences have none.
    private List<int> FindNumbers()
    {
        var starts = new List<int>();
        for (var sentence = 0; sentence < _text.SentenceCount; sentence++)
        {
            var span = _text.SentenceAt(sentence);
            for (var at = span.First; at < span.End; at++)
            {
                if (TryReadNumber(at, span.End, out _))
                {
                    starts.Add(at);
                }
            }
        }

        return starts;
    }

    /// <summary>The whole in "of the 48 hostages": the number that the words for what is counted begin with.</summary>
    public bool TryReadWhole(int index, out StatedNumber whole, out int at)
    {
        (whole, at) = (default, First(index));
        var end = End(index);
        while (at < end && !_text.Is(at, "of"))
        {
            at++;
        }

        for (at++; at < end; at++)
        {
            if (_numbers.TryRead(at, end, out whole))
            {
                return whole.Low == whole.High;
            }

            if (!FigureLexicon.English.Of(_text, at).Is(FigureWords.Determiner))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a token stands in a time expression.</summary>
    public bool IsTime(int token)
    {
        var extent = _text.ExtentOf(token);
        foreach (var time in draft.Times)
        {
            if (time.Extent.Overlaps(extent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number as messages have it.</summary>
    public static string Text(double number) => Math.Round(number, 1).ToString("#,##0.#", CultureInfo.InvariantCulture);
}
