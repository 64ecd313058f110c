using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the <see cref="TokenFacts"/> of a text.</summary>
internal static class FactReader
{
    private const int BroadBits = 6;

    public static void Read(ClaimText text, WordClusters clusters, Span<TokenFacts> facts)
    {
        for (var i = 0; i < text.Count; i++)
        {
            facts[i] = Of(text, clusters, i);
        }

        if (text.Draft.NameMap is { } names)
        {
            foreach (var mention in names.Mentions)
            {
                var kind = (byte)(1 + (mention.Type is { } type ? 1 + (int)type : 0) + (mention.Outlet ? 8 : 0));
                for (var i = mention.RunFirst; i < mention.End; i++)
                {
                    facts[i].Name = kind;
                }
            }
        }
    }

    private static TokenFacts Of(ClaimText text, WordClusters clusters, int i)
    {
        var annotated = text.Text;
        var entry = text.EntryOf(i);
        var characters = annotated.CharactersOf(i);
        var cluster = clusters.ClassOf(annotated, i);
        return new TokenFacts
        {
            Word = annotated.Hashes[i],
            Lemma = entry is { Verbs.Length: > 0 } ? entry.LemmaHash : annotated.Hashes[i],
            Ending = EndingOf(characters),
            Tag = (byte)annotated.FineTags[i],
            Relation = (byte)annotated.Relations[i],
            Shape = ShapeOf(annotated.Kinds[i], annotated.Shapes[i]),
            Quote = QuoteOf(text, i),
            Class = ClassOf(text.ClassOf(i)),
            Cue = CueOf(entry),
            Group = GroupOf(text, i),
            Cluster = (ushort)cluster,
            Broad = (ushort)clusters.PrefixOf(cluster, BroadBits),
        };
    }

    private static uint EndingOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        for (var i = Math.Max(0, word.Length - 3); i < word.Length; i++)
        {
            hash = hash * 0x1F3u + WordHash.Fold(word[i]);
        }

        return hash;
    }

    private static byte ShapeOf(TokenKind kind, TokenShape shape)
    {
        var capitals =
            (shape & TokenShape.AllCapitals) != 0 ? 2
            : (shape & TokenShape.Capitalised) != 0 ? 1
            : 0;
        return (byte)((int)kind * 4 + capitals);
    }

    // 0 outside, 1 an opening mark, 2 inside of a clause, 3 a closing mark, 4 inside of a few quoted words, 5 a mark alone.
    private static byte QuoteOf(ClaimText text, int i)
    {
        var quotation = text.Text.QuotationOf[i];
        if (quotation < 0)
        {
            return (byte)(text.KindOf(i) == TokenKind.Quote ? 5 : 0);
        }

        var q = text.Text.Quotations[quotation];
        if (i == q.FirstToken)
        {
            return (byte)(text.ZoneOf(i) >= 0 || q.EndToken - q.FirstToken > 6 ? 1 : 6);
        }

        if (q.Closed && i == q.EndToken - 1)
        {
            return (byte)(q.EndToken - q.FirstToken > 6 ? 3 : 7);
        }

        return (byte)(text.ZoneOf(i) >= 0 ? 2 : 4);
    }

    private static byte ClassOf(WordClass all) =>
        (byte)(all == WordClass.None ? 0 : 1 + BitOperations.TrailingZeroCount((uint)all));

    private static ushort CueOf(WordEntry? entry)
    {
        if (entry is null)
        {
            return 0;
        }

        if (entry.Verbs.Length > 0)
        {
            return (ushort)(1 + (int)entry.Verbs[0].Frames);
        }

        return (ushort)(entry.Noun is { } noun ? 0x8000 + (int)noun.Frames : 0);
    }

    private static byte GroupOf(ClaimText text, int i)
    {
        var at = text.GroupOf(i);
        if (at < 0)
        {
            return 0;
        }

        var group = text.Groups[at];
        return (byte)(1 + (int)group.Kind * 4 + (i == group.Head ? 1 : 0) + (group.Negated ? 2 : 0));
    }
}
