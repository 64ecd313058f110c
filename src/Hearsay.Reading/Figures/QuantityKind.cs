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

    /// <summary>"another": it counts like an article, and alone with what happened to it.</summary>
    Another,

    /// <summary>"the", "his": one person whom a known noun describes; it counts with what happened.</summary>
    Definite,

    /// <summary>A noun for one person without any word in front, as headlines and lists have it; it counts with what happened.</summary>
    Bare,

    /// <summary>A person's name: it counts with what happened.</summary>
    Named,

    /// <summary>"he", "she": one person who is spoken of already; it counts with a death, or at the head of a list.</summary>
    Pronoun,

    /// <summary>"himself", "herself": it counts as the object of what happened.</summary>
    Reflexive,

    /// <summary>"no": it counts with a known noun or with what happened.</summary>
    None,

    /// <summary>"no one", "nobody": it counts with what happened.</summary>
    Nobody,
}
