using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds in whose voice the words of a report stand.</summary>
internal sealed class Voices(ReportReading reading)
{
    private static readonly Voice Own = new(-1, [], false, false, Certainty.Unknown);

    /// <summary>The voice of words: that of the shortest content that holds them.</summary>
    public Voice Of(Extent words)
    {
        var best = -1;
        var shortest = int.MaxValue;
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            var content = reading.Claims[i].Content;
            var length = 0;
            var holds = false;
            foreach (var part in content)
            {
                length += part.Length;
                holds |= part.Start <= words.Start && words.Start < part.End;
            }

            if (holds && length < shortest)
            {
                (best, shortest) = (i, length);
            }
        }

        return best < 0 ? Own : Of(best);
    }

    /// <summary>The claim whose cue a token is; -1 for none.</summary>
    public int CueAt(Extent token)
    {
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            foreach (var part in reading.Claims[i].Cue)
            {
                if (part.Overlaps(token))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The voice of what a claim says.</summary>
    public Voice Of(int index)
    {
        var claim = reading.Claims[index];
        var chain =
            claim.Relay.Count > 0 ? claim.Relay
            : claim.Holder is { } holder
                ? [new Hop(holder, claim.Source.Count > 0 ? claim.Source[0] : claim.Cue[0], HopBasis.Unknown)]
            : claim.Source.Count > 0
                ? [new Hop(claim.Source[0].In(reading.Text.Text).ToString(), claim.Source[0], HopBasis.Unknown)]
            : (IReadOnlyList<Hop>)[];
        chain = AuthorOf(index, chain);
        var open = claim.Stance is Stance.Asks or Stance.Demands or Stance.Predicts or Stance.Commits or Stance.Doubts;
        return new Voice(index, chain, claim.Stance == Stance.Denies, open, claim.Certainty);
    }

    // "The statement said": whose statement it is stands before it.
    private IReadOnlyList<Hop> AuthorOf(int index, IReadOnlyList<Hop> chain)
    {
        if (chain.Count != 1 || !IsDocument(chain[0].Name))
        {
            return chain;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            var before = reading.Claims[i].Relay;
            if (before.Count > 0 && !IsDocument(before[0].Name))
            {
                return before;
            }
        }

        return chain;
    }

    private static bool IsDocument(string name) =>
        PartyName.Of(name).Key is "statement" or "communique" or "communiqué" or "press release" or "declaration";
}
