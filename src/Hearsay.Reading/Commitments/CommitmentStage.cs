using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds who is bound to do what, and who is said to have kept or broken it.</summary>
/// <remarks>Demands, plans, hopes and laws for everybody bind nobody in particular, and are left alone.</remarks>
internal sealed class CommitmentStage : IReadingStage
{
    private readonly CommitmentLexicon _lexicon = CommitmentLexicon.English;

    public void Read(ReadingDraft draft)
    {
        var text = draft.Text;
        var kinds = text.Kinds;
        var stated = new StatedReader(draft, _lexicon);
        var kept = new StatusReader(draft, _lexicon);
        for (var i = 0; i < text.TokenCount; i++)
        {
            var can = kinds[i] == TokenKind.Word ? _lexicon.Of(text, i) : CommitmentWords.None;
            if (can == CommitmentWords.None)
            {
                continue;
            }

            _ =
                (can & CommitmentWords.Promise) != 0 && stated.TryPromise(i)
                || (can & CommitmentWords.Oblige) != 0 && stated.TryOblige(i)
                || (can & CommitmentWords.Under) != 0 && stated.TryUnder(i)
                || (can & (CommitmentWords.Breach | CommitmentWords.Keep)) != 0 && kept.TryRead(i, can);
        }

        stated.ReadOwnWords();
        draft.Commitments.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
        Dispute(draft.Commitments);
    }

    // Broken by one account and not by another: disputed in both.
    private static void Dispute(List<Commitment> commitments)
    {
        for (var i = 0; i < commitments.Count; i++)
        {
            if (commitments[i].Status != CommitmentStatus.Breached)
            {
                continue;
            }

            for (var j = 0; j < commitments.Count; j++)
            {
                if (
                    commitments[j].Status is CommitmentStatus.Kept or CommitmentStatus.Disputed
                    && commitments[j].Party.Equals(commitments[i].Party, StringComparison.OrdinalIgnoreCase)
                )
                {
                    commitments[i] = commitments[i] with { Status = CommitmentStatus.Disputed };
                    break;
                }
            }
        }
    }
}
