namespace Hearsay.Reading;

/// <summary>Whether the content is stated or negated.</summary>
public enum Polarity
{
    /// <summary>Stated.</summary>
    Positive,

    /// <summary>Negated.</summary>
    Negative,
}
