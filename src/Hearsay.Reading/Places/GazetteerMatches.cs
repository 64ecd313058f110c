namespace Hearsay.Reading;

/// <summary>The places of one name, by population, the largest first. Enumerated without allocating.</summary>
/// <remarks>The default value holds none.</remarks>
public readonly struct GazetteerMatches
{
    private readonly Gazetteer? _gazetteer;
    private readonly int _first;

    internal GazetteerMatches(Gazetteer gazetteer, int first, int count)
    {
        _gazetteer = gazetteer;
        _first = first;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The match at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none there.</exception>
    public GazetteerEntry this[int index] =>
        (uint)index < (uint)Count
            ? _gazetteer!.MatchAt(_first + index)
            : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(this);

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
