using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The rented arrays behind a <see cref="ClaimView"/>.</summary>
internal sealed class ClaimViewArrays : IDisposable
{
    /// <param name="text">The text.</param>
    /// <param name="clusters">The words' classes; null for those that come with Hearsay.</param>
    public ClaimViewArrays(ClaimText text, WordClusters? clusters = null)
    {
        var count = text.Count;
        Facts = ArrayPool<TokenFacts>.Shared.Rent(count);
        Trees = ArrayPool<TreeFacts>.Shared.Rent(count);
        Rules = ArrayPool<byte>.Shared.Rent(count);
        Subjects = ArrayPool<int>.Shared.Rent(count);
        Nouns = ArrayPool<int>.Shared.Rent(count);
        GroupsBefore = ArrayPool<int>.Shared.Rent(count);
        GroupsAfter = ArrayPool<int>.Shared.Rent(count);
        Sentences = ArrayPool<byte>.Shared.Rent(text.Text.SentenceCount);
        FactReader.Read(text, clusters ?? WordClusters.English, Facts.AsSpan(0, count));
        TreeReader.Read(text.Text, Trees.AsSpan(0, count));
        Walk(text);
        Look(text);
    }

    public TokenFacts[] Facts { get; }
    public TreeFacts[] Trees { get; }
    public byte[] Rules { get; }
    public int[] Subjects { get; }
    public int[] Nouns { get; }
    public int[] GroupsBefore { get; }
    public int[] GroupsAfter { get; }
    public byte[] Sentences { get; }

    public void Dispose()
    {
        ArrayPool<TokenFacts>.Shared.Return(Facts);
        ArrayPool<TreeFacts>.Shared.Return(Trees);
        ArrayPool<byte>.Shared.Return(Rules);
        ArrayPool<int>.Shared.Return(Subjects);
        ArrayPool<int>.Shared.Return(Nouns);
        ArrayPool<int>.Shared.Return(GroupsBefore);
        ArrayPool<int>.Shared.Return(GroupsAfter);
        ArrayPool<byte>.Shared.Return(Sentences);
    }

    private void Walk(ClaimText text)
    {
        int noun = -1,
            head = -1,
            before = -1;
        for (var i = 0; i < text.Count; i++)
        {
            Subjects[i] = noun;
            var group = text.GroupOf(i);
            if (group >= 0 && text.Groups[group].Start == i)
            {
                (before, head) = (head, text.Groups[group].Head);
            }

            GroupsBefore[i] = group >= 0 ? before : head;
            if (text.IsNoun(i))
            {
                noun = i;
            }
        }

        int nextNoun = -1,
            next = -1,
            current = -1;
        for (var i = text.Count - 1; i >= 0; i--)
        {
            Nouns[i] = nextNoun;
            var group = text.GroupOf(i);
            if (group >= 0 && text.Groups[group].End - 1 == i)
            {
                (next, current) = (current, text.Groups[group].Head);
            }

            GroupsAfter[i] = group >= 0 ? next : current;
            if (text.IsNoun(i) && !(i + 1 < text.Count && text.IsNoun(i + 1)))
            {
                nextNoun = i;
            }
        }
    }

    private void Look(ClaimText text)
    {
        for (var s = 0; s < text.Text.SentenceCount; s++)
        {
            var sentence = text.Text.SentenceAt(s);
            int quotes = 0,
                cues = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                quotes = Facts[i].Quote switch
                {
                    1 or 2 or 3 => Math.Max(quotes, i == sentence.First && Facts[i].Quote != 1 ? 3 : 2),
                    4 or 6 or 7 => Math.Max(quotes, 1),
                    _ => quotes,
                };
                cues += Facts[i].Cue != 0 && Facts[i].Cue < 0x8000 && (Facts[i].Cue - 1 & 3) == 3 ? 1 : 0;
            }

            Sentences[s] = (byte)(quotes + Math.Min(cues, 3) * 4);
        }
    }
}
