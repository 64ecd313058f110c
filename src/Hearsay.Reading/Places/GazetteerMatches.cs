using System.Runtime.CompilerServices;

namespace Hearsay.Reading;

/// <summary>The places of one name, file by file, of each the most populous first. Enumerated without allocating.</summary>
/// <remarks>The default value holds none.</remarks>
public readonly struct GazetteerMatches
{
    private readonly Gazetteer? _gazetteer;
    private readonly Ranges _ranges;

    internal GazetteerMatches(Gazetteer gazetteer, in Ranges ranges, int count)
    {
        _gazetteer = gazetteer;
        _ranges = ranges;
        Count = count;
    }

    /// <summary>How many there are; a place that stands in two files counts twice.</summary>
    public int Count { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Whether all of them are one place, in however many files.</summary>
    internal bool IsOnePlace
    {
        get
        {
            for (var i = 1; i < Count; i++)
            {
                if (!this[i].IsSamePlace(this[0]))
                {
                    return false;
                }
            }

            return Count > 0;
        }
    }

    /// <summary>The match at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none there.</exception>
    public GazetteerEntry this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var file = 0;
            while (index >= _ranges[file].Count)
            {
                index -= _ranges[file++].Count;
            }

            return _gazetteer!.MatchAt(file, _ranges[file].First + index);
        }
    }

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The slots of each file: the first and how many.</summary>
    [InlineArray(Gazetteer.MostFiles)]
    internal struct Ranges
    {
        private (int First, int Count) _first;
    }

    /// <summary>Goes through the places of one name.</summary>
    public struct Enumerator
    {
        private readonly GazetteerMatches _matches;
        private int _at;

        internal Enumerator(GazetteerMatches matches)
        {
            _matches = matches;
            _at = -1;
        }

        /// <summary>Where it stands.</summary>
        public readonly GazetteerEntry Current => _matches[_at];

        /// <summary>Goes on; false at the end.</summary>
        public bool MoveNext() => ++_at < _matches.Count;
    }
}
