using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells who "he", "she", "it" or "they" is, where only one can be meant.</summary>
internal sealed class PronounResolver(ClaimText text)
{
    /// <summary>Who is meant; null where nobody, or more than one, fits.</summary>
    public string? Resolve(SpeakerLog log, int token)
    {
        return ResolveFrom(log, token, WindowStart(token, 0)) ?? ResolveFrom(log, token, WindowStart(token, 1));
    }

    private string? ResolveFrom(SpeakerLog log, int token, int from)
    {
        if (text.Is(token, "he") || text.Is(token, "his") || text.Is(token, "him"))
        {
            return Person(log, token, from, Gender.Male);
        }

        if (text.Is(token, "she") || text.Is(token, "her"))
        {
            return Person(log, token, from, Gender.Female);
        }

        if (text.Is(token, "they") || text.Is(token, "their"))
        {
            return log.Only(from, token, static s => s.Plural && s.Spoke);
        }

        if (text.Is(token, "it") || text.Is(token, "its"))
        {
            return log.Only(from, token, static s => s.Spoke && !s.Plural && s.Kind != NameType.Person);
        }

        return null;
    }

    private string? Person(SpeakerLog log, int token, int from, Gender gender)
    {
        bool Fits(SpeakerLog.Speaker s) =>
            (s.Kind == NameType.Person || s.Kind is null && !s.Spoke)
            && !s.Plural
            && (s.Gender == gender || s.Gender == Gender.Unknown);
        if (log.Only(from, token, Fits) is { } only)
        {
            return only;
        }

        // Several fit: the one of them whose gender shows, if the others' does not; else the last who spoke, where the
        // pronoun begins a sentence or follows a quotation and so goes on with that speaker.
        if (!GoesOn(token))
        {
            return null;
        }

        for (var i = log.All.Count - 1; i >= 0 && log.All.Count - i < SpeakerLog.Reach; i--)
        {
            var speaker = log.All[i];
            if (speaker.Token < token && speaker.Token >= from && speaker.Spoke && speaker.Kind == NameType.Person)
            {
                return Fits(speaker) ? speaker.Name : null;
            }
        }

        return null;
    }

    private bool GoesOn(int token)
    {
        var sentence = text.Text.SentenceStarts[text.Text.SentenceOf[token]];
        return token - sentence <= 1
            || text.KindOf(token - 1) == TokenKind.Quote
            || (text.IsComma(token - 1) && token >= 2 && text.KindOf(token - 2) == TokenKind.Quote);
    }

    // The token's paragraph, or the one before: further back a pronoun does not reach.
    private int WindowStart(int token, int back)
    {
        var paragraph = text.Text.ParagraphOf(text.Text.SentenceOf[token]);
        var first = text.Text.ParagraphStarts[Math.Max(0, paragraph - back)];
        return text.Text.SentenceStarts[first];
    }
}
