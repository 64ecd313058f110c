using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Weighs what speaks for and against a link: a sum whose every summand can be shown.</summary>
internal sealed class LinkModel
{
    private readonly float[] _weights = new float[LinkFeatures.Count];

    /// <summary>A model of these weights, by feature.</summary>
    public LinkModel(ReadOnlySpan<float> weights) => weights.CopyTo(_weights);

    private LinkModel()
    {
        foreach (var fields in LexiconText.Read(typeof(LinkModel).Assembly, "en/casework/link-weights.txt"))
        {
            _weights[(int)Enum.Parse<LinkFeature>(fields[0])] = float.Parse(fields[1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The weights that come with Hearsay, from <c>languages/en/casework/link-weights.txt</c>.</summary>
    public static LinkModel Default { get; } = new();

    /// <summary>The same with something added to every sum.</summary>
    public LinkModel Leaning(double leaning)
    {
        var model = new LinkModel(_weights);
        model._weights[(int)LinkFeature.Bias] += (float)leaning;
        return model;
    }

    /// <summary>What a feature counts.</summary>
    public float WeightOf(LinkFeature feature) => _weights[(int)feature];

    /// <summary>The sum: the logarithm of the odds that both are about one incident.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return sum;
    }
}
