using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Prints the annotation of each line of the standard input, in the form of CoNLL-U.</summary>
internal static class ParseVerb
{
    /// <summary>Runs it.</summary>
    /// <param name="options"><c>--models</c>: the folder of the weight files, those that are embedded unless told.</param>
    /// <returns>The exit status.</returns>
    public static int Run(Options options)
    {
        var annotator = options["models"] is { } folder ? new ModelWorkshop("", folder).Annotator : Annotator.English;
        while (Console.In.ReadLine() is { } line)
        {
            Print(annotator.Annotate(line), Console.Out);
        }

        return 0;
    }

    private static void Print(AnnotatedText text, TextWriter output)
    {
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var sentence = text.SentenceAt(s);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var head = text.Heads[i] < 0 ? 0 : text.Heads[i] - sentence.First + 1;
                var tag = text.Tags[i].ToString().ToUpperInvariant();
                var relation = RelationNames.Of(text.Relations[i]);
                output.WriteLine(
                    $"{i - sentence.First + 1}\t{text[i]}\t{text.LemmaOf(i)}\t{tag}\t{text.FineTags[i]}\t_\t{head}\t{relation}\t_\t_"
                );
            }

            output.WriteLine();
        }
    }
}
