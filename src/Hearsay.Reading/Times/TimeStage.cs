using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the expressions of time and puts them on the world's clock.</summary>
internal sealed class TimeStage : IReadingStage
{
    private readonly TimeLexicon _lexicon = TimeLexicon.English;

    /// <inheritdoc/>
    public AnnotationLayers Needs => AnnotationLayers.Tokens;

    public void Read(ReadingDraft draft)
    {
        var text = draft.Text;
        TimeGrammar? grammar = null;
        List<TimeForm>? forms = null;
        for (var i = 0; i < text.TokenCount; )
        {
            if (
                text.Kinds[i] != TokenKind.Number
                && _lexicon[text, i].Kind == TimeWordKind.None
                && !TimeGrammar.MayStart(text, i)
            )
            {
                i++;
                continue;
            }

            grammar ??= new TimeGrammar(text, _lexicon, new ZoneGrammar(text, new PlaceClock(draft)));
            var form = grammar.ReadAt(i, forms is null ? null : forms[^1]);
            if (form is null)
            {
                i++;
                continue;
            }

            (forms ??= []).Add(form);
            i = form.End;
        }

        if (forms is not null)
        {
            new TimeResolver(draft, forms).Run();
        }
    }
}
