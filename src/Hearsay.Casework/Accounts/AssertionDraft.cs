using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>A text whose answers are being read, and what has been found.</summary>
internal sealed class AssertionDraft(int report, bool inTitle, ReportReading reading)
{
    /// <summary>The reading.</summary>
    public ReportReading Reading { get; } = reading;

    /// <summary>The words.</summary>
    public AnnotatedText Text => Reading.Text;

    /// <summary>Their trees.</summary>
    public TreeView Trees { get; } = new(reading.Text);

    /// <summary>The first token behind the dateline; 0 where there is none.</summary>
    public int Dateline { get; } = DatelineEnd(reading.Text);

    /// <summary>In whose voice they stand.</summary>
    public Voices Voices { get; } = new(reading);

    /// <summary>What has been found.</summary>
    public List<Assertion> Found { get; } = [];

    /// <summary>Words of this text as a passage of the case.</summary>
    public CasePassage Passage(Extent extent) => new(report, extent, inTitle);

    /// <summary>Adds an answer, unless its voice leaves open whether it is so.</summary>
    /// <param name="assertion">The answer, without its voice.</param>
    /// <param name="voice">Its voice.</param>
    public void Add(Assertion assertion, Voice voice)
    {
        if (!voice.Open)
        {
            Found.Add(
                assertion with
                {
                    Claim = voice.Claim,
                    Chain = voice.Chain,
                    Certainty = voice.Certainty,
                    IsNegated = assertion.IsNegated || voice.Denied,
                }
            );
        }
    }

    /// <summary>Whether words tell of what happened here, in a clause that says that it was so.</summary>
    /// <param name="words">The words.</param>
    /// <param name="verb">The verb of their clause; -1 where they stand in none.</param>
    public bool Tells(Extent words, int verb) =>
        !Elsewhere.Is(this, words) && (verb < 0 || !Trees.IsOpen(verb) && !Trees.IsNegated(verb));

    /// <summary>From the first word of one token's phrase to the last of another's, in the order of the text.</summary>
    public Extent Span(params ReadOnlySpan<int> tokens)
    {
        var (low, high) = (int.MaxValue, int.MinValue);
        foreach (var token in tokens)
        {
            if (token >= 0)
            {
                low = Math.Min(low, token);
                high = Math.Max(high, token + 1);
            }
        }

        return Text.ExtentOf(low, high);
    }

    // "KEMEN, Ostrana, Feb 16 (BEW) -": a place in capitals, and a dash within a few words.
    private static int DatelineEnd(AnnotatedText text)
    {
        const int Longest = 16;
        if (text.TokenCount == 0 || (text.Shapes[0] & TokenShape.AllCapitals) == 0)
        {
            return 0;
        }

        for (var i = 1; i < Math.Min(Longest, text.TokenCount); i++)
        {
            if (text.Kinds[i] == TokenKind.Dash)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
