using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the claims whose source is somebody, and nobody with a name: "two officials", "a source close to the inquiry".</summary>
internal readonly ref struct UnnamedSourceReader(ReadingDraft draft, WordingLexicon lexicon)
{
    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;

    public void Read()
    {
        for (var i = 0; i < _draft.Claims.Count; i++)
        {
            if (_draft.Claims[i].Source is [var source] && TryRead(source, out var extent) && !IsKnown(extent))
            {
                _draft.Wording.Add(new WordChoice(extent, WordingKind.UnnamedSource, i, false));
            }
        }
    }

    private bool TryRead(Extent source, out Extent extent)
    {
        extent = source;
        var first = _text.TokenAt(source.Start);
        var end = _text.TokenAt(source.End - 1) + 1;
        var head = -1;
        for (var i = first; i < end; i++)
        {
            // The source's words up to where it is told more of: "a diplomat, who …".
            if (_text.CharactersOf(i) is "," || _text.Is(i, "who"))
            {
                end = i;
                break;
            }

            head = head < 0 && lexicon.IsSource(_text, i) && IsHead(i) ? i : head;
        }

        // "The official said": somebody of whom the report has told before.
        if (
            head < 0
            || end <= first
            || IsNobody(first)
            || (_text.Is(first, "the") && _text.FineTags[head] == FineTag.Noun)
        )
        {
            return false;
        }

        extent = _text.ExtentOf(first, end);
        return !NamesPerson(source);
    }

    // "Few experts", "no official": that is no source.
    private bool IsNobody(int token) =>
        _text.Is(token, "few")
        || _text.Is(token, "no")
        || _text.Is(token, "most")
        || _text.Is(token, "all")
        || _text.Is(token, "any");

    private bool IsHead(int token) =>
        _text.Tags[token] == PartOfSpeech.Noun
        && _text.Relations[token]
            is not (DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.NmodDesc)
        && (_text.Shapes[token] & TokenShape.Capitalised) == 0 | token == _text.SentenceStarts[_text.SentenceOf[token]];

    private bool NamesPerson(Extent source)
    {
        foreach (var name in _draft.Names)
        {
            if (name.Type == NameType.Person && source.Overlaps(name.Extent))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(Extent extent)
    {
        foreach (var known in _draft.Wording)
        {
            if (known.Kind == WordingKind.UnnamedSource && known.Extent.Overlaps(extent))
            {
                return true;
            }
        }

        return false;
    }
}
