using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that name a place, while it is found out which.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Key">The <see cref="NameKey"/> of the name alone; 0 where the gazetteer does not know it.</param>
/// <param name="Matches">The places of that name.</param>
internal record struct Toponym(int First, int End, ulong Key, GazetteerMatches Matches)
{
    /// <summary>The place that the words put it in, by its index in the gazetteer; -1 where they do not say.</summary>
    public int Container { get; set; } = -1;

    /// <summary>The places whose names come near to it, where no place bears it; null otherwise.</summary>
    public GazetteerEntry[]? Near { get; set; }

    /// <summary>The listed area that it names; null for none.</summary>
    public PlaceArea? Area { get; set; }

    /// <summary>The country that the words put it in and that none of the places of its name lies in; null otherwise.</summary>
    public string? Elsewhere { get; set; }

    /// <summary>The words that name that country.</summary>
    public Extent ElsewhereExtent { get; set; }

    /// <summary>What it is, where that is told by a word beside the name or by the list of areas; null otherwise.</summary>
    public string? Feature { get; set; }

    /// <summary>Whether the feature is a thing apart from the places of that name.</summary>
    public bool Apart { get; set; }

    /// <summary>Whether something beside the name says that it is a place and no person.</summary>
    public bool Sure { get; set; }
}
