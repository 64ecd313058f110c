using Hearsay.Casework;

namespace Hearsay.Training.Incidents;

/// <summary>Fits the weights of links by logistic regression on pairs of reports whose incidents are known.</summary>
internal static class LinkLearner
{
    private const double Ridge = 1;
    private const int Steps = 20;

    // The corpus knows one kind of event, and cannot teach what kinds are worth; its towns are nearly all in the gazetteer,
    // and elsewhere a town that is not resolved says less.
    private static readonly (LinkFeature Feature, double Weight)[] SetByHand =
    [
        (LinkFeature.KindSame, 0.5),
        (LinkFeature.KindApart, -1.5),
        (LinkFeature.PlaceUnknown, -0.5),
    ];

    /// <summary>The weights, by feature.</summary>
    public static float[] Learn(IReadOnlyList<(float[] Features, bool Same)> pairs)
    {
        var weights = new double[LinkFeatures.Count];
        foreach (var (feature, weight) in SetByHand)
        {
            weights[(int)feature] = weight;
        }

        // Newton's steps; the matrix is small.
        for (var round = 0; round < Steps; round++)
        {
            var gradient = new double[weights.Length];
            var hessian = new double[weights.Length, weights.Length];
            foreach (var (features, same) in pairs)
            {
                var sum = 0.0;
                for (var i = 0; i < weights.Length; i++)
                {
                    sum += weights[i] * features[i];
                }

                var p = 1 / (1 + Math.Exp(-sum));
                var error = (same ? 1 : 0) - p;
                var curve = p * (1 - p);
                for (var i = 0; i < weights.Length; i++)
                {
                    if (features[i] == 0)
                    {
                        continue;
                    }

                    gradient[i] += error * features[i];
                    for (var j = 0; j <= i; j++)
                    {
                        hessian[i, j] += curve * features[i] * features[j];
                    }
                }
            }

            foreach (var (feature, _) in SetByHand)
            {
                Hold((int)feature, gradient, hessian);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] -= Ridge * weights[i];
                hessian[i, i] += Ridge;
                for (var j = 0; j < i; j++)
                {
                    hessian[j, i] = hessian[i, j];
                }
            }

            var step = Solve(hessian, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += step[i];
            }
        }

        return [.. weights.Select(w => (float)w)];
    }

    private static void Hold(int feature, double[] gradient, double[,] hessian)
    {
        gradient[feature] = 0;
        for (var i = 0; i < gradient.Length; i++)
        {
            hessian[i, feature] = hessian[feature, i] = 0;
        }

        hessian[feature, feature] = 1e9;
    }

    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var k = 0; k < n; k++)
        {
            for (var i = k + 1; i < n; i++)
            {
                var factor = a[i, k] / a[k, k];
                for (var j = k; j < n; j++)
                {
                    a[i, j] -= factor * a[k, j];
                }

                b[i] -= factor * b[k];
            }
        }

        var x = new double[n];
        for (var i = n - 1; i >= 0; i--)
        {
            var sum = b[i];
            for (var j = i + 1; j < n; j++)
            {
                sum -= a[i, j] * x[j];
            }

            x[i] = sum / a[i, i];
        }

        return x;
    }
}
