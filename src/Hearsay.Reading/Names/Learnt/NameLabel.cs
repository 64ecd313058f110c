namespace Hearsay.Reading;

/// <summary>What the recogniser says of a token: 0 for no name, else a type and whether the token begins the name.</summary>
/// <remarks>Besides the types that are printed there is one for other names (works, laws, events), which are then left out.</remarks>
internal static class NameLabel
{
    /// <summary>No name.</summary>
    public const byte None = 0;

    /// <summary>Names of works, laws, events: known so that they are not taken for something else.</summary>
    public const int OtherType = 5;

    /// <summary>How many types there are.</summary>
    public const int Types = 6;

    /// <summary>How many labels there are.</summary>
    public const int Count = 1 + (2 * Types);

    /// <summary>The label of the first token of a name.</summary>
    public static byte Begin(int type) => (byte)(1 + (2 * type));

    /// <summary>The label of the other tokens of a name.</summary>
    public static byte Inside(int type) => (byte)(2 + (2 * type));

    /// <summary>The type that a label tells, as a number of <see cref="NameType"/> or <see cref="OtherType"/>; -1 for none.</summary>
    public static int TypeOf(int label) => label == None ? -1 : (label - 1) / 2;

    /// <summary>Whether a label goes on with a name.</summary>
    public static bool IsInside(int label) => label != None && (label & 1) == 0;

    /// <summary>The labels that a label may follow: from one up to, but not with, the other. The same as
    /// <see cref="MayFollow"/>.</summary>
    public static (int Low, int High) Before(int label) => IsInside(label) ? (label - 1, label + 1) : (0, Count);

    /// <summary>Whether one label may follow another: a name goes on only behind a token of its own type.</summary>
    public static bool MayFollow(int previous, int label) => !IsInside(label) || TypeOf(previous) == TypeOf(label);
}
