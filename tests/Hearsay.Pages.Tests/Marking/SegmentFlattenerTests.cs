using CsCheck;
using Hearsay.Language;
using Hearsay.Pages.Marking;
using Hearsay.Testing;

namespace Hearsay.Pages.Tests.Marking;

public sealed class SegmentFlattenerTests
{
    private static readonly Gen<Mark[]> Marks = Gen.Select(
        Gen.Enum<MarkKind>(),
        Gen.Int[0, 5],
        Gen.Int[-3, 40],
        Gen.Int[0, 30],
        (kind, index, start, length) => new Mark(kind, index, 0, new Extent(start, start + length))
    ).Array[0, 12];

    public static TheoryData<SpecCase> Cases =>
        [.. SpecFile.ReadArea("pages").Where(c => c.Options.ContainsKey("marks"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Marks_are_flattened_as_the_specs_say(SpecCase spec)
    {
        var lines = spec.Input.Split('\n');
        var marks = lines.Skip(1).Select(line => Parse(lines[0], line));
        var segments = SegmentFlattener.Flatten(lines[0], marks, []);
        Assert.Equal(spec.Expected, segments.Select(segment => Say(lines[0], segment)));
    }

    [Fact]
    public void Stretches_follow_one_another_from_the_first_character_to_the_last() =>
        Gen.Select(HostileText.Any, Marks)
            .Sample(
                (text, marks) =>
                {
                    var at = 0;
                    foreach (var (extent, _) in SegmentFlattener.Flatten(text, marks, [7, -1, 99]))
                    {
                        Assert.Equal(at, extent.Start);
                        Assert.True(extent.End > extent.Start || text.Length == 0);
                        Assert.False(
                            extent.End < text.Length && char.IsSurrogatePair(text[extent.End - 1], text[extent.End])
                        );
                        at = extent.End;
                    }

                    Assert.Equal(text.Length, at);
                },
                iter: 500
            );

    [Fact]
    public void Every_character_bears_the_marks_that_cover_it_and_no_others() =>
        Marks.Sample(
            marks =>
            {
                var text = new string('x', 35);
                foreach (var (extent, found) in SegmentFlattener.Flatten(text, marks, []))
                {
                    for (var i = extent.Start; i < extent.End; i++)
                    {
                        Assert.Equal(
                            marks.Where(mark => mark.Extent.Contains(i)).Select(Key).Order(),
                            found.Select(Key).Order()
                        );
                    }
                }
            },
            iter: 500
        );

    private static (MarkKind, int, int, int) Key(Mark mark) =>
        (mark.Kind, mark.Index, Math.Max(0, mark.Extent.Start), Math.Min(35, mark.Extent.End));

    // e.g. "content 2: the store burned"
    private static Mark Parse(string text, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var head = line[..colon].Split(' ');
        var words = line[(colon + 2)..];
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” is not in the text.");
        var index = int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture) - 1;
        return new Mark(
            Enum.Parse<MarkKind>(head[0], ignoreCase: true),
            index,
            0,
            new Extent(start, start + words.Length)
        );
    }

    private static string Say(string text, MarkedSegment segment)
    {
        var marks = segment.Marks.Select(mark => $"{mark.Kind.ToString().ToLowerInvariant()} {mark.Index + 1}");
        var words = segment.Extent.In(text).ToString().Replace(' ', '_');
        return segment.Marks.Count == 0 ? words : $"{words} = {string.Join(" > ", marks)}";
    }
}
