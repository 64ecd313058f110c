using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Puts the names that were learnt to be recognised together with the runs of capitals that the rules see.</summary>
/// <remarks>
/// Where both speak of the same words, extents and type are the learnt ones, and titles, gender and outlets the rules'. A run
/// that no learnt name touches stays as the rules see it: the claims ask for what stands there.
/// </remarks>
internal sealed class LearntNames(NameWords words, PeopleTable peoples)
{
    /// <summary>The mentions of both, in order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="runs">What the rules see, in order.</param>
    /// <param name="labels">What was learnt, see <see cref="NameLabel"/>.</param>
    /// <param name="followers">Takes the words for peoples, faiths and parties' followers, which nobody is called by.</param>
    public List<NameMention> Combine(
        AnnotatedText text,
        List<NameMention> runs,
        ReadOnlySpan<byte> labels,
        List<NameMention> followers
    )
    {
        var all = new List<NameMention>(runs.Count + 8);
        var run = 0;
        for (var i = 0; i < labels.Length; )
        {
            var type = NameLabel.TypeOf(labels[i]);
            var end = i + 1;
            while (end < labels.Length && type >= 0 && labels[end] == NameLabel.Inside(type))
            {
                end++;
            }

            if (type >= 0 && type != NameLabel.OtherType)
            {
                if (IsFollowers(text, i, end))
                {
                    followers.Add(new NameMention(i, i, end, NameType.Group, Gender.Unknown, false));
                }
                else
                {
                    Add(text, runs, ref run, all, i, end, (NameType)type);
                }
            }

            i = end;
        }

        AddRuns(runs, ref run, all, text.TokenCount);
        return all;
    }

    private void Add(
        AnnotatedText text,
        List<NameMention> runs,
        ref int run,
        List<NameMention> all,
        int first,
        int end,
        NameType type
    )
    {
        AddRuns(runs, ref run, all, first);
        first = BehindTitles(text, first, end, type);
        if (first == end)
        {
            return;
        }

        var gender = Gender.Unknown;
        var runFirst = first;
        var outlet = words.Find(text, end - 1) is { Outlet: true };
        while (run < runs.Count && runs[run].RunFirst < end)
        {
            gender = gender == Gender.Unknown ? runs[run].Gender : gender;
            runFirst = Math.Min(runFirst, runs[run].RunFirst);
            outlet |= runs[run].Outlet;
            if (runs[run].End > end)
            {
                break;
            }

            run++;
        }

        if (run < runs.Count && runs[run].RunFirst < end)
        {
            run++;
        }

        runFirst = Math.Max(runFirst, all.Count == 0 ? 0 : all[^1].End);
        all.Add(
            new NameMention(
                runFirst,
                first,
                end,
                type,
                type == NameType.Person ? gender : Gender.Unknown,
                outlet && type == NameType.Organization
            )
        );
    }

    // "Chief Justice John Roberts", "The Daily Ledger": what is no part of the name.
    private int BehindTitles(AnnotatedText text, int first, int end, NameType type)
    {
        var start = first + 1 < end && text.Tags[first] == PartOfSpeech.Det ? first + 1 : first;
        for (var i = start; type == NameType.Person && i < end; i++)
        {
            if (words.Find(text, i) is { Title: true } && text.Kinds[i] == TokenKind.Word)
            {
                start = i + 1;
            }
        }

        return start;
    }

    // The runs that end before a token.
    private static void AddRuns(List<NameMention> runs, ref int run, List<NameMention> all, int before)
    {
        for (; run < runs.Count && runs[run].End <= before; run++)
        {
            if (all.Count == 0 || runs[run].RunFirst >= all[^1].End)
            {
                all.Add(runs[run]);
            }
        }
    }

    // "Syrian", "Muslims", "Republicans": words for many, and adjectives.
    private bool IsFollowers(AnnotatedText text, int first, int end) =>
        peoples.TryMatch(text, first, out var to, out var kind)
        && to == end
        && kind is PeopleKind.People or PeopleKind.Faith or PeopleKind.Party;
}
