using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A text with what finding claims needs of it, in flat arrays of one entry per token.</summary>
/// <remarks>The arrays are rented: nothing is allocated per token, and the text must be disposed of when it is read.</remarks>
internal sealed class ClaimText : IDisposable
{
    // No clause reaches further than this; a "sentence" that does is a text without stops, and must cost no more.
    private const int MostReach = 500;

    // A text with fewer commas than one in this many tokens has lost them.
    private const int FewestCommas = 250;

    private readonly WordEntry?[] _entries;
    private readonly WordClass[] _classes;
    private readonly int[] _zones;
    private int _datelineEnd;
    private readonly int[] _groupOf;

    private ClaimText(AnnotatedText text, ReadingDraft draft)
    {
        Text = text;
        Draft = draft;
        _entries = ArrayPool<WordEntry?>.Shared.Rent(text.TokenCount);
        _classes = ArrayPool<WordClass>.Shared.Rent(text.TokenCount);
        _zones = ArrayPool<int>.Shared.Rent(text.TokenCount);
        _groupOf = ArrayPool<int>.Shared.Rent(text.TokenCount);
        Groups = new List<VerbGroup>((text.TokenCount / 6) + 4);
    }

    public AnnotatedText Text { get; }

    public ReadingDraft Draft { get; }

    public int Count => Text.TokenCount;

    /// <summary>Whether the text's commas were lost on the way, so that none can be waited for.</summary>
    public bool LacksCommas { get; private set; }

    /// <summary>The verb groups, in order.</summary>
    public List<VerbGroup> Groups { get; }

    public static ClaimText Create(ReadingDraft draft, ClaimWords words)
    {
        var text = new ClaimText(draft.Text, draft);
        var kinds = draft.Text.Kinds;
        var commas = 0;
        for (var i = 0; i < text.Count; i++)
        {
            var entry = kinds[i] is TokenKind.Word or TokenKind.Clitic ? words.Find(draft.Text, i) : null;
            text._entries[i] = entry;
            text._classes[i] = entry?.Class ?? WordClass.None;
            commas += kinds[i] == TokenKind.Punctuation && text.IsComma(i) ? 1 : 0;
            if ((draft.Text.Shapes[i] & TokenShape.AllCapitals) != 0 && !text.HasCapitalNeighbour(i))
            {
                // "WHO", "US": names, though they are spelt like pronouns.
                text._classes[i] &= ~(WordClass.Relative | WordClass.Question | WordClass.Pronoun | WordClass.Subject);
            }
        }

        text.LacksCommas = commas * FewestCommas < text.Count;
        foreach (var time in draft.Times)
        {
            for (
                var i = draft.Text.TokenAt(time.Extent.Start);
                i < text.Count && draft.Text.Starts[i] < time.Extent.End;
                i++
            )
            {
                text._classes[i] |= WordClass.Day;
            }
        }

        text._datelineEnd = DatelineReader.EndOf(draft.Text);
        ZoneReader.Read(draft.Text, text._zones.AsSpan(0, text.Count));
        text._groupOf.AsSpan(0, text.Count).Fill(-1);
        new VerbGroupReader(text).Read();
        return text;
    }

    public WordEntry? EntryOf(int token) => _entries[token];

    public WordClass ClassOf(int token) => _classes[token];

    public bool Is(int token, WordClass any) => (_classes[token] & any) != 0;

    public bool Is(int token, ReadOnlySpan<char> word) => Text.Is(token, word);

    public bool Has(int token, RelayWord any) => _entries[token] is { } entry && (entry.Relay & any) != 0;

    public TokenKind KindOf(int token) => Text.Kinds[token];

    public PartOfSpeech TagOf(int token) => Text.Tags[token];

    /// <summary>The innermost quotation of a clause or more that the token stands in; -1 for none.</summary>
    public int ZoneOf(int token) => _zones[token];

    /// <summary>The verb group of a token, by index; -1 for none.</summary>
    public int GroupOf(int token) => _groupOf[token];

    public char CharOf(int token) => Text.Text[Text.Starts[token]];

    public bool IsCapitalised(int token) => (Text.Shapes[token] & TokenShape.Capitalised) != 0;

    public bool IsComma(int token) => CharOf(token) == ',';

    /// <summary>A dash that parts, not a hyphen that joins.</summary>
    public bool IsDash(int token) =>
        KindOf(token) == TokenKind.Dash
        && (
            (Text.Shapes[token] & TokenShape.SpaceBefore) != 0
            || Text.Ends[token] - Text.Starts[token] > 1
            || CharOf(token) is '—' or '―'
        );

    /// <summary>The first token of the stretch that a token's clause can reach: its sentence, or its quotation if that begins later.</summary>
    public int LowOf(int token)
    {
        var start = BehindMarker(Text.SentenceStarts[Text.SentenceOf[token]]);
        var low = Math.Max(start < _datelineEnd && token >= _datelineEnd ? _datelineEnd : start, token - MostReach);
        var zone = _zones[token];
        return zone >= 0 ? Math.Max(low, Text.Quotations[zone].FirstToken + 1) : low;
    }

    // "5. The ministry said": the number of a paragraph is nobody's words.
    private int BehindMarker(int start)
    {
        var marker =
            start + 2 < Count
            && KindOf(start) == TokenKind.Number
            && (Text.Shapes[start] & TokenShape.LineBefore) != 0
            && CharOf(start + 1) is '.' or ')'
            && (Text.Shapes[start + 1] & TokenShape.SpaceBefore) == 0
            && (Text.Shapes[start + 2] & TokenShape.SpaceBefore) != 0
            && Text.SentenceOf[start] == Text.SentenceOf[start + 2];
        return marker ? start + 2 : start;
    }

    /// <summary>The token after that stretch.</summary>
    public int HighOf(int token)
    {
        var high = Math.Min(Text.SentenceAt(Text.SentenceOf[token]).End, token + MostReach);
        var zone = _zones[token];
        if (zone < 0)
        {
            return high;
        }

        var quotation = Text.Quotations[zone];
        return Math.Min(high, quotation.Closed ? quotation.EndToken - 1 : quotation.EndToken);
    }

    /// <summary>The outermost quotation below <paramref name="zone"/> that holds the token; -1 where the token is in the zone itself.</summary>
    public int NestedAt(int token, int zone)
    {
        var found = _zones[token];
        if (found == zone)
        {
            return -1;
        }

        while (found >= 0)
        {
            var parent = OpaqueParent(found);
            if (parent == zone)
            {
                return found;
            }

            found = parent;
        }

        return -1;
    }

    /// <summary>Whether a token can be inside of a noun phrase: a noun, a name, an adjective, a numeral.</summary>
    public bool IsNominal(int token)
    {
        var kind = KindOf(token);
        if (kind is TokenKind.Number or TokenKind.Handle)
        {
            return true;
        }

        if (kind == TokenKind.Symbol)
        {
            return CharOf(token) is '$' or '%' or '&' or '£' or '€';
        }

        if (kind != TokenKind.Word || Is(token, WordClass.Breaks) || _groupOf[token] >= 0)
        {
            return false;
        }

        return TagOf(token) is not (PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Aux)
            && (!Is(token, WordClass.Adverb) || TagOf(token) is PartOfSpeech.Adj or PartOfSpeech.Noun);
    }

    /// <summary>Whether a token can be the head of a noun phrase.</summary>
    public bool IsNoun(int token) =>
        Is(token, WordClass.Subject | WordClass.Pronoun)
        || KindOf(token) == TokenKind.Handle
        || (IsNominal(token) && TagOf(token) is not (PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Det));

    /// <summary>Whether the token stands in a time that was found, or names a day.</summary>
    public bool IsTime(int token) => Is(token, WordClass.Day);

    public void Dispose()
    {
        ArrayPool<WordEntry?>.Shared.Return(_entries, clearArray: true);
        ArrayPool<WordClass>.Shared.Return(_classes);
        ArrayPool<int>.Shared.Return(_zones);
        ArrayPool<int>.Shared.Return(_groupOf);
    }

    internal void Put(VerbGroup group)
    {
        for (var i = group.Start; i < group.End; i++)
        {
            _groupOf[i] = Groups.Count;
        }

        Groups.Add(group);
    }

    private bool HasCapitalNeighbour(int i) =>
        (i > 0 && (Text.Shapes[i - 1] & TokenShape.AllCapitals) != 0)
        || (i + 1 < Count && (Text.Shapes[i + 1] & TokenShape.AllCapitals) != 0);

    private int OpaqueParent(int quotation)
    {
        var first = Text.Quotations[quotation].FirstToken;
        return _zones[first] == quotation ? ZoneReader.ParentOf(Text, quotation) : _zones[first];
    }
}
