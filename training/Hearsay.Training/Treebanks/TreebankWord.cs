namespace Hearsay.Training;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Start">Where it starts in the document's text, in UTF-16 code units. A word of a contraction that cannot be told
/// from the others stands where the whole contraction does.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its lemma; "_" for none.</param>
/// <param name="Tag">The universal part of speech, in the treebank's letters.</param>
/// <param name="FineTag">The Penn treebank's tag.</param>
/// <param name="Head">The head's place in the document, -1 for a root.</param>
/// <param name="Relation">The relation to the head, with its subtype.</param>
/// <param name="Sentence">The sentence's place in the document, from 0.</param>
/// <param name="Contraction">A number that the words of one contraction share; -1 for a word that stands for itself.</param>
/// <param name="Misc">The last column.</param>
internal sealed record TreebankWord(
    int Start,
    int End,
    string Form,
    string Lemma,
    string Tag,
    string FineTag,
    int Head,
    string Relation,
    int Sentence,
    int Contraction,
    string Misc
);
