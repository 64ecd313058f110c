using System.Buffers.Text;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hearsay.Intake;

/// <summary>Unpacks the streams of one PDF, counts what comes out, and looks at objects that were packed.</summary>
/// <param name="name">What to call the PDF in an error.</param>
/// <param name="packed">How many bytes it has.</param>
/// <param name="options">The bounds.</param>
internal sealed class WatchedFilters(string name, long packed, ExtractionOptions options) : IFilterProvider
{
    private readonly UnpackingBudget _budget = new(name, packed, options);

    // ISO 32000-1, annex C: no file has more indirect objects.
    private const long MostObjects = 8_388_607;
    private const int WidestField = 8;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        CheckReferences(dictionary);
        var filters = DefaultFilterProvider.Instance.GetFilters(dictionary);
        return filters.Count == 0 && IsObjects(dictionary) ? [new Watched(this, null)] : Watch(filters);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Watch(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Watch(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Watch(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new Watched(this, filter))];

    private static bool IsObjects(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Type", out var type) && type is NameToken { Data: "ObjStm" };

    // A stream of references says how wide its fields are, which the parser takes room for on the stack, and of which
    // objects it tells, which the parser lists one by one (7.5.8).
    private void CheckReferences(DictionaryToken dictionary)
    {
        if (!dictionary.Data.TryGetValue("W", out var token) || token is not ArrayToken widths)
        {
            return;
        }

        var sections = dictionary.Data.TryGetValue("Index", out var index) ? index as ArrayToken : null;
        var sizes =
            sections?.Data.Where((_, i) => i % 2 == 1)
            ?? (dictionary.Data.TryGetValue("Size", out var size) ? [size] : []);
        if (
            widths.Data.Any(width => width is NumericToken { Int: < 0 or > WidestField })
            || sizes.Sum(one => one is NumericToken number ? (long)number.Int : 0) > MostObjects
        )
        {
            throw IntakeErrors.PdfTooTangled(name);
        }
    }

    // Pairs of a number and a place stand in front, then the objects, counted from the first of them (ISO 32000-1, 7.5.7).
    private void CheckObjects(DictionaryToken dictionary, ReadOnlySpan<byte> bytes)
    {
        if (!dictionary.Data.TryGetValue("First", out var token) || token is not NumericToken { Int: >= 0 } first)
        {
            throw IntakeErrors.PdfTooTangled(name);
        }

        var head = bytes[..Math.Min(first.Int, bytes.Length)];
        List<long> places = [bytes.Length];
        var second = false;
        foreach (var range in head.SplitAny(" \t\r\n\f\0"u8))
        {
            var word = head[range];
            if (word.Length == 0)
            {
                continue;
            }

            if (!Utf8Parser.TryParse(word, out int place, out var length) || length < word.Length || place < 0)
            {
                throw IntakeErrors.PdfTooTangled(name);
            }

            if (second)
            {
                places.Add(Math.Min(first.Int + (long)place, bytes.Length));
            }

            second = !second;
        }

        places.Sort();
        for (var i = 1; i < places.Count; i++)
        {
            if (BareReferences.IsReference(bytes[(int)places[i - 1]..(int)places[i]]))
            {
                throw IntakeErrors.PdfTooTangled(name);
            }
        }
    }

    private sealed class Watched(WatchedFilters owner, IFilter? inner) : IFilter
    {
        public bool IsSupported => inner?.IsSupported ?? true;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            var output = inner?.Decode(input, streamDictionary, filterProvider, filterIndex) ?? input;
            owner._budget.Take(output.Length);
            if (IsObjects(streamDictionary))
            {
                owner.CheckObjects(streamDictionary, output.Span);
            }

            return output;
        }
    }
}
