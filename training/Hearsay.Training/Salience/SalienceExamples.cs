using Hearsay.Bench.Holders;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Gathers the pronouns whose antecedents are known: GUM's free genres, and the sources of PolNeAR that somebody decided on.</summary>
internal static class SalienceExamples
{
    private static readonly ClaimWords Lexicon = new("en");

    /// <summary>The pronouns of GUM.</summary>
    /// <param name="documents">Its documents.</param>
    /// <param name="weight">How much each counts.</param>
    /// <param name="examples">Takes them.</param>
    public static void AddGum(IEnumerable<TreebankDocument> documents, double weight, List<PronounExample> examples)
    {
        foreach (var document in documents)
        {
            var draft = new ReadingDraft(Annotator.English.Annotate(document.Text), Provenance.Unknown);
            foreach (var stage in ReportReader.English.Stages.TakeWhile(stage => stage is not LinkStage))
            {
                stage.Read(draft);
            }

            var alignment = TokenAlignment.Of(draft.Text, document);
            var mentions = GumEntities.Read(document);
            var collector = new ExampleCollector(
                (discourse, token, candidate) =>
                {
                    var pronoun = EntityOf(mentions, alignment.WordOf[token], alignment.WordOf[token]);
                    var mention = discourse.Mentions[candidate.Mention];
                    return pronoun < 0
                        ? null
                        : EntityOf(mentions, alignment.WordOf[mention.End - 1], alignment.WordOf[mention.First])
                            == pronoun;
                },
                weight,
                examples
            );
            using var text = ClaimText.Create(draft, Lexicon);
            _ = new HolderResolver(
                text,
                draft.NameMap ?? new NameMap(draft.Text, [], []),
                draft.Claims.ConvertAll(claim => DraftOf(draft.Text, claim)),
                collector
            );
        }
    }

    /// <summary>The sources of PolNeAR's development part, without those held out.</summary>
    /// <param name="corpus">Its folder.</param>
    /// <param name="gold">What was decided on, a file.</param>
    /// <param name="weight">How much each counts.</param>
    /// <param name="examples">Takes them.</param>
    public static void AddPolnear(string corpus, string gold, double weight, List<PronounExample> examples)
    {
        var rows = HolderGold.Load(gold).Where(row => row.Part == "dev");
        foreach (var document in rows.GroupBy(row => row.Document, StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(corpus, "dev", "text", document.Key + ".txt"));
            int[] points = [.. text.EnumerateRunes().Select(rune => rune.Value)];
            var tokens = Annotator.English.Annotate(text);
            var known = document
                .Where(row => row.Class == "pronoun")
                .ToDictionary(row => TokenAt(tokens, row.Source[0].Start));
            var collector = new ExampleCollector(
                (discourse, token, candidate) =>
                    known.TryGetValue(token, out var row)
                        ? HolderJudge.IsRight(row, points, discourse.NameOf(candidate.Referent), null)
                        : null,
                weight,
                examples
            );
            var annotation = Directory
                .EnumerateFiles(Path.Combine(corpus, "dev", "attributions"), document.Key + "_*.ann")
                .Order(StringComparer.Ordinal)
                .First();
            GoldClaims.Resolve(text, annotation, collector);
        }
    }

    private static int TokenAt(AnnotatedText text, int codePoint)
    {
        var offset = 0;
        for (var i = 0; i < codePoint; i++)
        {
            offset += char.IsSurrogatePair(text.Text, offset) ? 2 : 1;
        }

        return text.TokenAt(offset);
    }

    // The entity of the smallest mention that has the word in its head, or that ends there and begins no later.
    private static int EntityOf(
        List<(int First, int End, int Entity, int HeadFirst, int HeadEnd)> mentions,
        int head,
        int first
    )
    {
        var entity = -1;
        var least = int.MaxValue;
        foreach (var mention in mentions)
        {
            var fits =
                head >= mention.HeadFirst && head < mention.HeadEnd
                || head >= 0 && mention.End == head + 1 && mention.First >= 0 && mention.First <= first && first >= 0;
            if (head >= 0 && fits && mention.End - mention.First < least)
            {
                (entity, least) = (mention.Entity, mention.End - mention.First);
            }
        }

        return entity;
    }

    private static ClaimDraft DraftOf(AnnotatedText text, Claim claim)
    {
        var draft = new ClaimDraft
        {
            Source = claim.Source.Count > 0 ? Tokens(text, claim.Source[0].Start, claim.Source[^1].End) : (0, 0),
            Cue = Tokens(text, claim.Cue[0].Start, claim.Cue[0].End),
        };
        draft.Content.AddRange(claim.Content.Select(part => Tokens(text, part.Start, part.End)));
        return draft;
    }

    private static (int First, int End) Tokens(AnnotatedText text, int start, int end) =>
        (text.TokenAt(start), text.TokenAt(end - 1) + 1);
}
