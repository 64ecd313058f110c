using Hearsay.Testing;
using Hearsay.Training;

namespace Hearsay.Language.Tests;

/// <summary>Treebanks give their raw text back, and know where each word stands in it.</summary>
public sealed class ConlluReaderTests
{
    [Fact]
    public void Words_stand_where_they_are_written()
    {
        var path = TestFolder.NewFile("input");
        try
        {
            File.WriteAllLines(
                path,
                [
                    "# newdoc id = GUM_news_invented",
                    "# newpar",
                    "1-2\tWe'll\t_\t_\t_\t_\t_\t_\t_\t_",
                    "1\tWe\twe\tPRON\tPRP\t_\t3\tnsubj\t_\t_",
                    "2\t'll\twill\tAUX\tMD\t_\t3\taux\t_\t_",
                    "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
                    "3.1\tx\t_\t_\t_\t_\t_\t_\t_\t_",
                    "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
                    "",
                    "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_",
                    "",
                    "# newpar",
                    "1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_",
                    "",
                ]
            );
            var document = Assert.Single(ConlluReader.Read(path));
            Assert.Equal("We'll go. Yes\n\nNo", document.Text);
            Assert.Equal("news", document.Genre);
            Assert.Equal(3, document.SentenceCount);
            Assert.Equal(
                ["We", "'ll", "go", ".", "Yes", "No"],
                document.Words.Select(word => document.Text[word.Start..word.End])
            );
            Assert.Equal([2, 2, -1, 2, -1, -1], document.Words.Select(word => word.Head));
            var alignment = TokenAlignment.Of(Annotator.English.Annotate(document.Text), document);
            Assert.Equal([0, 1, 2, 3, 4, 5], alignment.WordOf);
            Assert.Equal([0, 1, 2, 3, 4, 5], alignment.TokenOf);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
