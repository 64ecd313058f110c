using System.Runtime.InteropServices;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The stretches of texts that can hold names, their tokens' features by number.</summary>
/// <param name="clusters">The words' classes.</param>
internal sealed class NameExamples(WordClusters clusters)
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _features = [];
    private readonly List<int> _seen = [];

    /// <summary>The stretches, in order.</summary>
    public List<NameStretch> Stretches { get; } = [];

    /// <summary>The features, by number.</summary>
    public IReadOnlyList<ulong> Features => _features;

    /// <summary>Adds a document's stretches.</summary>
    public void Add(NameDocument document, NameSurvey survey)
    {
        var text = document.Text;
        var sights = new NameSight[text.TokenCount];
        survey.Look(text, document.Places, sights);
        var features = new NameFeatures(text, sights, clusters);
        Span<ulong> found = stackalloc ulong[NameFeatures.Most];
        for (var i = 0; i < sights.Length; )
        {
            var end = NameTagger.EndOfStretch(text, sights, i);
            if (end > i)
            {
                var tokens = new int[end - i][];
                var labels = document.Labels[i..end];
                labels[0] = NameLabel.IsInside(labels[0]) ? (byte)(labels[0] - 1) : labels[0];
                for (var at = i; at < end; at++)
                {
                    var count = features.Fill(at, found);
                    count += document.Silver ? Habits(sights, at, found[count..]) : 0;
                    tokens[at - i] = Number(found[..count], document.Weight);
                }

                for (var copy = 0; copy < document.Weight; copy++)
                {
                    Stretches.Add(new NameStretch(tokens, labels));
                }
            }

            i = Math.Max(end, i + 1);
        }
    }

    // What only machine-marked texts have: it takes up what they mark otherwise than people do, so that the other features need
    // not, and is never asked for in reading (after Daumé, "Frustratingly Easy Domain Adaptation", 2007).
    private static int Habits(NameSight[] sights, int i, Span<ulong> into)
    {
        ref readonly var own = ref sights[i];
        var last = sights[own.Last];
        into[0] = FeatureHash.Of(300);
        into[1] = FeatureHash.Of(301, (ulong)own.Clues);
        into[2] = FeatureHash.Of(302, own.Place);
        into[3] = FeatureHash.Of(303, own.People);
        into[4] = FeatureHash.Of(304, last.Cluster);
        into[5] = FeatureHash.Of(305, own.Shape, own.Before);
        into[6] = FeatureHash.Of(306, own.Cluster);
        into[7] = FeatureHash.Of(307, own.Word);
        return 8;
    }

    /// <summary>Leaves out features that were seen more seldom than <paramref name="least"/>.</summary>
    public void Prune(int least)
    {
        var kept = new int[_features.Count];
        var count = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = _seen[i] >= least ? count++ : -1;
        }

        foreach (var tokens in Stretches.Select(stretch => stretch.Tokens).Distinct())
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                tokens[i] = [.. tokens[i].Select(feature => kept[feature]).Where(feature => feature >= 0)];
            }
        }

        var features = _features.Where((_, i) => kept[i] >= 0).ToArray();
        _features.Clear();
        _features.AddRange(features);
        _numbers.Clear();
    }

    private int[] Number(ReadOnlySpan<ulong> features, int weight)
    {
        var numbers = new int[features.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, features[i], out var known);
            if (!known)
            {
                number = _features.Count;
                _features.Add(features[i]);
                _seen.Add(0);
            }

            numbers[i] = number;
            _seen[number] += weight;
        }

        return numbers;
    }
}
