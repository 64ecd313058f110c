namespace Hearsay.Reading;

/// <summary>How a number is meant.</summary>
internal enum QuantityOperator
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary>As it stands, in so many words: "exactly", "a total of".</summary>
    Exact,

    /// <summary>As a lower bound: "at least".</summary>
    Least,

    /// <summary>As a lower bound that is left behind: "more than".</summary>
    More,

    /// <summary>As an upper bound: "up to".</summary>
    Most,

    /// <summary>As an upper bound that is not reached: "fewer than".</summary>
    Fewer,

    /// <summary>As it stands, more or less: "about", "nearly".</summary>
    About,

    /// <summary>As the first of two: "between", "from".</summary>
    Between,

    /// <summary>As a lower bound; it follows the number: "or more".</summary>
    LeastAfter,

    /// <summary>As an upper bound; it follows the number: "or fewer".</summary>
    MostAfter,

    /// <summary>More or less; it follows the number: "or so".</summary>
    AboutAfter,
}
