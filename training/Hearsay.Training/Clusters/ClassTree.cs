namespace Hearsay.Training;

/// <summary>Joins classes two by two, the pair that loses least first, and tells each class's path in the tree that grows.</summary>
/// <remarks>The second half of Brown's clustering (Brown et al., 1992), over classes instead of words.</remarks>
public sealed class ClassTree
{
    private readonly int _classes;
    private readonly int[,] _pairs;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly double[,] _losses;
    private readonly List<int> _active;
    private readonly List<(int Kept, int Gone)> _joins = [];

    private ClassTree(ClassCounts counts)
    {
        _classes = counts.Classes;
        _pairs = new int[_classes, _classes];
        for (var left = 0; left < _classes; left++)
        {
            for (var right = 0; right < _classes; right++)
            {
                _pairs[left, right] = counts.Pair(left, right);
            }
        }

        _left = [.. counts.Left];
        _right = [.. counts.Right];
        _losses = new double[_classes, _classes];
        _active = [.. Enumerable.Range(0, _classes)];
    }

    /// <summary>The path of each class from the root: a leading 1, then a bit per fork.</summary>
    /// <param name="counts">How often which class follows which.</param>
    /// <param name="most">The most bits; what lies deeper keeps the path so far.</param>
    public static uint[] Paths(ClassCounts counts, int most)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var tree = new ClassTree(counts);
        tree.Grow();
        return tree.Walk(most);
    }

    private void Grow()
    {
        for (var i = 0; i < _classes; i++)
        {
            for (var j = i + 1; j < _classes; j++)
            {
                _losses[i, j] = Loss(i, j);
            }
        }

        while (_active.Count > 1)
        {
            var (kept, gone) = LeastLoss();
            ForEachPair(kept, gone, -1);
            Join(kept, gone);
            ForEachPair(kept, -1, 1);
            foreach (var other in _active)
            {
                if (other != kept)
                {
                    _losses[Math.Min(kept, other), Math.Max(kept, other)] = Loss(kept, other);
                }
            }
        }
    }

    private (int Kept, int Gone) LeastLoss()
    {
        var pair = (-1, -1);
        var least = double.PositiveInfinity;
        for (var i = 0; i < _active.Count; i++)
        {
            for (var j = i + 1; j < _active.Count; j++)
            {
                if (_losses[_active[i], _active[j]] < least)
                {
                    least = _losses[_active[i], _active[j]];
                    pair = (_active[i], _active[j]);
                }
            }
        }

        return pair;
    }

    // What the neighbourhood of one or two classes is worth to the loss of each other pair, taken away or added.
    private void ForEachPair(int one, int two, int sign)
    {
        for (var i = 0; i < _active.Count; i++)
        {
            var v = _active[i];
            for (var j = i + 1; j < _active.Count && v != one && v != two; j++)
            {
                var w = _active[j];
                if (w != one && w != two)
                {
                    _losses[v, w] += sign * (Term(v, w, one) + (two < 0 ? 0 : Term(v, w, two)));
                }
            }
        }
    }

    private void Join(int kept, int gone)
    {
        foreach (var other in _active)
        {
            _pairs[kept, other] += _pairs[gone, other];
        }

        foreach (var other in _active)
        {
            _pairs[other, kept] += _pairs[other, gone];
        }

        _left[kept] += _left[gone];
        _right[kept] += _right[gone];
        _active.Remove(gone);
        _joins.Add((kept, gone));
    }

    private double Loss(int v, int w)
    {
        var loss = 0.0;
        foreach (var other in _active)
        {
            if (other != v && other != w)
            {
                loss += Term(v, w, other);
            }
        }

        var inside = _pairs[v, v] + _pairs[v, w] + _pairs[w, v] + _pairs[w, w];
        return loss
            + Worth(_pairs[v, v], _left[v], _right[v])
            + Worth(_pairs[v, w], _left[v], _right[w])
            + Worth(_pairs[w, v], _left[w], _right[v])
            + Worth(_pairs[w, w], _left[w], _right[w])
            - Worth(inside, _left[v] + _left[w], _right[v] + _right[w]);
    }

    private double Term(int v, int w, int other)
    {
        int vo = _pairs[v, other],
            wo = _pairs[w, other],
            ov = _pairs[other, v],
            ow = _pairs[other, w];
        return (vo | wo | ov | ow) == 0
            ? 0
            : Worth(vo, _left[v], _right[other])
                + Worth(wo, _left[w], _right[other])
                - Worth(vo + wo, _left[v] + _left[w], _right[other])
                + Worth(ov, _left[other], _right[v])
                + Worth(ow, _left[other], _right[w])
                - Worth(ov + ow, _left[other], _right[v] + _right[w]);
    }

    private static double Worth(int pairs, int left, int right) =>
        pairs == 0 ? 0 : ClassCounts.Of(pairs) - pairs * (Math.Log(left) + Math.Log(right));

    // The last join is the root: walking the joins back, each parts a class in two.
    private uint[] Walk(int most)
    {
        var paths = new uint[_classes];
        paths[_active[0]] = 1;
        for (var i = _joins.Count - 1; i >= 0; i--)
        {
            var (kept, gone) = _joins[i];
            var path = paths[kept];
            var deeper = path < 1u << most;
            paths[kept] = deeper ? path << 1 : path;
            paths[gone] = deeper ? path << 1 | 1 : path;
        }

        return paths;
    }
}
