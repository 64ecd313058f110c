using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What is seen of one token before it is told whether it belongs to a name.</summary>
internal struct NameSight
{
    /// <summary>Whether it can belong to a name at all.</summary>
    public bool Open;

    /// <summary>Its <see cref="WordHash"/>.</summary>
    public uint Word;

    /// <summary>Its letters' pattern: capitals, small letters, digits, marks.</summary>
    public uint Shape;

    /// <summary>The class of its word.</summary>
    public ushort Cluster;

    /// <summary>What the lexicons know of it.</summary>
    public NameClue Clues;

    /// <summary>What the rest of the report tells of its word.</summary>
    public NameSigns Signs;

    /// <summary>The kind of place that was found here, doubled, and one more where it began before; 0 for none.</summary>
    public byte Place;

    /// <summary>The list that a name here stands in, doubled, and one more where it began before; 0 for none.</summary>
    public byte People;

    /// <summary>The kind of a well-known organisation's name here, doubled, and one more where it began before; 0 for none.</summary>
    public byte Body;

    /// <summary>Its part of speech.</summary>
    public PartOfSpeech Tag;

    /// <summary>How many capitals stand before it in a row.</summary>
    public byte Before;

    /// <summary>The last token of the capitals in a row that it stands among.</summary>
    public int Last;
}
