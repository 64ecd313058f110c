using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicon of <c>languages/en/commitments</c>, read once.</summary>
internal sealed class CommitmentLexicon
{
    private readonly WordFilter _known = new();
    private readonly WordTable<CommitmentWords> _words = new();

    private CommitmentLexicon() { }

    public static CommitmentLexicon English { get; } = Create();

    /// <summary>What a token's word can do.</summary>
    public CommitmentWords Of(AnnotatedText text, int token) =>
        _known.MayHave(text.Hashes[token]) && _words.TryGet(text, token, out var can) ? can : CommitmentWords.None;

    /// <summary>Whether a token's word can do any of these.</summary>
    public bool Is(AnnotatedText text, int token, CommitmentWords any) => (Of(text, token) & any) != 0;

    private static CommitmentLexicon Create()
    {
        var lexicon = new CommitmentLexicon();
        foreach (var fields in LexiconText.Read(typeof(CommitmentLexicon).Assembly, "en/commitments/words.txt"))
        {
            foreach (var form in fields[1].Split(' '))
            {
                lexicon.Add(form, KindOf(fields[0]));
            }
        }

        lexicon.Add("under", CommitmentWords.Under);
        return lexicon;
    }

    private void Add(string form, CommitmentWords can)
    {
        _ = _words.TryGet(form, out var known);
        _words.Put(form, known | can);
        _known.Add(form);
    }

    private static CommitmentWords KindOf(string kind) =>
        kind switch
        {
            "promise" => CommitmentWords.Promise,
            "oblige" => CommitmentWords.Oblige,
            "breach" => CommitmentWords.Breach,
            "go-back" => CommitmentWords.Breach | CommitmentWords.GoBack,
            "keep" => CommitmentWords.Keep,
            "agreement" => CommitmentWords.Agreement,
            "promise-noun" => CommitmentWords.PromiseNoun,
            "bound" => CommitmentWords.Bound,
            _ => throw new InvalidDataException($"words.txt knows no {kind}."),
        };
}
