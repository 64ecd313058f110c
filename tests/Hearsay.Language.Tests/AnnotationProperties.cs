using System.Globalization;
using CsCheck;

namespace Hearsay.Language.Tests;

/// <summary>What holds for the annotation of any text.</summary>
public sealed class AnnotationProperties
{
    [Fact]
    public void Every_character_that_shows_stands_in_exactly_one_token() =>
        AnyText.Any.Sample(text =>
        {
            var annotated = Annotator.English.Annotate(text);
            var at = 0;
            for (var i = 0; i < annotated.TokenCount; i++)
            {
                var (start, end) = annotated.ExtentOf(i);
                Assert.True(at <= start && start < end && end <= text.Length);
                AssertShowsNothing(text, at, start);
                at = end;
            }

            AssertShowsNothing(text, at, text.Length);
        });

    [Fact]
    public void No_token_cuts_a_pair_or_parts_a_mark_from_its_letter() =>
        AnyText.Any.Sample(text =>
        {
            var annotated = Annotator.English.Annotate(text);
            foreach (var start in annotated.Starts)
            {
                Assert.False(start > 0 && char.IsSurrogatePair(text[start - 1], text[start]));
                Assert.False(
                    start > 0
                        && annotated.Ends.BinarySearch(start) >= 0
                        && CharUnicodeInfo.GetUnicodeCategory(text[start]) == UnicodeCategory.NonSpacingMark
                );
            }
        });

    [Fact]
    public void A_token_carries_its_hash() =>
        AnyText.Any.Sample(text =>
        {
            var annotated = Annotator.English.Annotate(text);
            for (var i = 0; i < annotated.TokenCount; i++)
            {
                Assert.Equal(WordHash.Of(annotated.CharactersOf(i)), annotated.Hashes[i]);
                Assert.Equal(i, annotated.TokenAt(annotated.Starts[i]));
            }
        });

    [Fact]
    public void Sentences_part_the_tokens_and_paragraphs_the_sentences() =>
        AnyText.Any.Sample(text =>
        {
            var annotated = Annotator.English.Annotate(text);
            var token = 0;
            for (var s = 0; s < annotated.SentenceCount; s++)
            {
                var sentence = annotated.SentenceAt(s);
                Assert.Equal(token, sentence.First);
                Assert.True(sentence.End > sentence.First);
                for (; token < sentence.End; token++)
                {
                    Assert.Equal(s, annotated.SentenceOf[token]);
                    Assert.Equal(token == sentence.First, annotated[token].Shape.HasFlag(TokenShape.SentenceStart));
                }
            }

            Assert.Equal(annotated.TokenCount, token);
            var before = -1;
            foreach (var first in annotated.ParagraphStarts)
            {
                Assert.True(first > before && first < annotated.SentenceCount);
                before = first;
            }

            Assert.Equal(annotated.TokenCount == 0, annotated.ParagraphStarts.IsEmpty);
        });

    [Fact]
    public void Quotations_nest_inside_their_paragraphs() =>
        AnyText.Any.Sample(text =>
        {
            var annotated = Annotator.English.Annotate(text);
            var innermost = new int[annotated.TokenCount];
            Array.Fill(innermost, -1);
            var before = -1;
            for (var q = 0; q < annotated.Quotations.Length; q++)
            {
                var quotation = annotated.Quotations[q];
                Assert.True(quotation.FirstToken > before && quotation.EndToken > quotation.FirstToken);
                before = quotation.FirstToken;
                Assert.Equal(
                    ParagraphOf(annotated, quotation.FirstToken),
                    ParagraphOf(annotated, quotation.EndToken - 1)
                );
                Assert.Equal(annotated.ExtentOf(quotation.FirstToken, quotation.EndToken), quotation.Whole);
                Assert.True(
                    quotation.Whole.Contains(quotation.Inner) && !(quotation.Closed && quotation.Inner.IsEmpty)
                );
                Assert.True(quotation.Parent < q && quotation.Continues < q);
                if (quotation.Parent >= 0)
                {
                    Assert.True(annotated.Quotations[quotation.Parent].Whole.Contains(quotation.Whole));
                }

                innermost.AsSpan(quotation.FirstToken, quotation.EndToken - quotation.FirstToken).Fill(q);
            }

            Assert.Equal(innermost, annotated.QuotationOf.ToArray());
        });

    [Fact]
    public void The_same_text_gives_the_same_annotation() =>
        AnyText.Any.Sample(text =>
        {
            var one = Annotator.English.Annotate(text);
            var other = Annotator.English.Annotate(new string(text.AsSpan()));
            Assert.Equal(one.Starts.ToArray(), other.Starts.ToArray());
            Assert.Equal(one.Tags.ToArray(), other.Tags.ToArray());
        });

    private static int ParagraphOf(AnnotatedText text, int token) => text.ParagraphOf(text.SentenceOf[token]);

    private static void AssertShowsNothing(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            Assert.True(
                char.IsWhiteSpace(text[i])
                    || char.IsControl(text[i])
                    || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.Format,
                $"U+{(int)text[i]:X4} at {i} stands in no token."
            );
        }
    }
}
