using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells the names of a report by what was learnt: the most likely labels for each stretch that can hold names.</summary>
/// <remarks>
/// A linear model over hashed features with one weight per label, and the best way through a stretch by Viterbi's algorithm
/// (Collins 2002). Immutable and safe to share between threads; the room is rented.
/// </remarks>
internal sealed class NameTagger(NameSurvey survey, WordClusters clusters, WeightTable table)
{
    private readonly NameWeights _weights = new(table);

    /// <summary>The recogniser that comes with Hearsay; opened when it is first asked for.</summary>
    public static NameTagger English { get; } =
        new(NameSurvey.English, WordClusters.English, WeightFile.Embedded("en/models/names.bin").Table("names"));

    /// <summary>Fills <paramref name="labels"/>, one per token, see <see cref="NameLabel"/>.</summary>
    public void Tag(AnnotatedText text, IReadOnlyList<Place> places, Span<byte> labels)
    {
        var count = text.TokenCount;
        var room = ArrayPool<NameSight>.Shared.Rent(count);
        try
        {
            var sights = room.AsSpan(0, count);
            survey.Look(text, places, sights);
            labels.Clear();
            for (var i = 0; i < count; )
            {
                var end = EndOfStretch(text, sights, i);
                if (end > i)
                {
                    TagStretch(new NameFeatures(text, sights, clusters), i, labels[i..end]);
                }

                i = Math.Max(end, i + 1);
            }

            KeepLists(sights, labels);
        }
        finally
        {
            ArrayPool<NameSight>.Shared.Return(room);
        }
    }

    /// <summary>The token after the stretch that begins at <paramref name="first"/>: open tokens of one sentence.</summary>
    public static int EndOfStretch(AnnotatedText text, ReadOnlySpan<NameSight> sights, int first)
    {
        var end = first;
        while (end < sights.Length && sights[end].Open && text.SentenceOf[end] == text.SentenceOf[first])
        {
            end++;
        }

        return end;
    }

    // Armed groups and equipment that stand in the lists: as they are listed, where nothing longer was recognised.
    private static void KeepLists(ReadOnlySpan<NameSight> sights, Span<byte> labels)
    {
        for (var i = 0; i < labels.Length; )
        {
            var kind = (PeopleKind)(sights[i].People / 2);
            var end = i + 1;
            while (end < labels.Length && sights[end].People == sights[i].People + 1)
            {
                end++;
            }

            if (kind is PeopleKind.Armed or PeopleKind.Equipment && !IsInLonger(labels, i, end))
            {
                var type = (int)(kind == PeopleKind.Armed ? NameType.Group : NameType.Equipment);
                labels[i..end].Fill(NameLabel.Inside(type));
                labels[i] = NameLabel.Begin(type);
            }

            i = end;
        }
    }

    private static bool IsInLonger(ReadOnlySpan<byte> labels, int first, int end) =>
        NameLabel.IsInside(labels[first])
        || (end < labels.Length && NameLabel.IsInside(labels[end]))
        || NameLabel.TypeOf(labels[first]) == (int)NameType.Person;

    private void TagStretch(NameFeatures features, int first, Span<byte> labels)
    {
        var stride = _weights.Table.Stride;
        var length = labels.Length;
        var scores = ArrayPool<int>.Shared.Rent(length * stride);
        var back = ArrayPool<byte>.Shared.Rent(length * NameLabel.Count);
        Span<ulong> room = stackalloc ulong[2 * NameFeatures.Most];
        scoped ReadOnlySpan<ulong> asked = [];
        try
        {
            var all = scores.AsSpan(0, length * stride);
            all.Clear();
            for (var i = 0; i < length; i++)
            {
                var next = room.Slice((i & 1) * NameFeatures.Most, NameFeatures.Most);
                next = next[..features.Fill(first + i, next)];
                _weights.Table.Places.Take(next);
                // Memory answers for one token while the features of the next are made.
                _weights.Table.Add(asked, all.Slice(Math.Max(i - 1, 0) * stride, stride));
                asked = next;
            }

            _weights.Table.Add(asked, all.Slice((length - 1) * stride, stride));

            BestPath(all, stride, _weights.After, back, labels);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(scores);
            ArrayPool<byte>.Shared.Return(back);
        }
    }

    /// <summary>The best labels for a stretch.</summary>
    /// <param name="scores">A row of <paramref name="stride"/> scores per token; changed on the way.</param>
    /// <param name="stride">How far the rows lie apart.</param>
    /// <param name="after">What each label is worth after each other, rows from "none yet" on.</param>
    /// <param name="back">Room for a byte per token and label.</param>
    /// <param name="labels">Where the labels go.</param>
    public static void BestPath(
        Span<int> scores,
        int stride,
        ReadOnlySpan<int> after,
        Span<byte> back,
        Span<byte> labels
    )
    {
        const int Impossible = int.MinValue / 4;
        for (var i = 0; i < labels.Length; i++)
        {
            var own = scores.Slice(i * stride, stride);
            var before = scores[(Math.Max(i - 1, 0) * stride)..];
            for (var label = 0; label < NameLabel.Count; label++)
            {
                var best = i == 0 && !NameLabel.IsInside(label) ? after[label] : Impossible;
                var from = 0;
                var (low, high) = i == 0 ? (0, 0) : NameLabel.Before(label);
                for (var previous = low; previous < high; previous++)
                {
                    var score = before[previous] + after[((previous + 1) * stride) + label];
                    if (score > best)
                    {
                        best = score;
                        from = previous;
                    }
                }

                back[(i * NameLabel.Count) + label] = (byte)from;
                own[label] = best == Impossible ? Impossible : own[label] + best;
            }
        }

        var last = scores.Slice((labels.Length - 1) * stride, NameLabel.Count);
        var at = 0;
        for (var label = 1; label < NameLabel.Count; label++)
        {
            at = last[label] > last[at] ? label : at;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)at;
            at = back[(i * NameLabel.Count) + at];
        }
    }
}
