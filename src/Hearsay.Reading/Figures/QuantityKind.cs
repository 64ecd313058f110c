namespace Hearsay.Reading;

/// <summary>How a quantity is written; that decides what must follow before it counts as a figure.</summary>
internal enum QuantityKind
{
    /// <summary>A small number in words, or a vague one: it counts with a known noun, or with what happened.</summary>
    Words,

    /// <summary>In digits, with an operator, or large: it counts with any noun in the plural.</summary>
    Digits,

    /// <summary>"a", "an": it counts with a known noun and what happened.</summary>
    Article,

    /// <summary>"no": it counts with a known noun or with what happened.</summary>
    None,

    /// <summary>"no one", "nobody": it counts with what happened.</summary>
    Nobody,
}
