namespace Hearsay.Reading;

/// <summary>How the number of a figure is meant.</summary>
public enum FigureBound
{
    /// <summary>As it stands, or from the one number to the other.</summary>
    Exact,

    /// <summary>As it stands, more or less: "about", "nearly".</summary>
    About,

    /// <summary>That many or more: "at least 62"; also "dozens", whose low is the least that the word can mean.</summary>
    AtLeast,

    /// <summary>More than that: "more than 62".</summary>
    MoreThan,

    /// <summary>That many or fewer: "up to 62".</summary>
    AtMost,

    /// <summary>Fewer than that: "under 62".</summary>
    FewerThan,
}
