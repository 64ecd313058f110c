using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Finds what reports call an event: who says explosion may mean the same as who says attack, and yet says less.</summary>
public static class EventNames
{
    private static readonly uint Heart = WordHash.Of("heart");

    // Each with whether it is an attack.
    private static readonly FrozenDictionary<uint, bool> Names = LexiconText
        .Read(typeof(EventNames).Assembly, "en/casework/event-names.txt")
        .ToFrozenDictionary(fields => WordHash.Of(fields[0]), fields => fields.Length > 1);

    /// <summary>The names of events in the words that tell of an incident, in order of the case, then of the text.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="reports">The reports of the case, in its order.</param>
    public static IReadOnlyList<EventName> Find(Incident incident, IReadOnlyList<CaseReport> reports)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(reports);
        var found = new List<EventName>();
        foreach (var member in incident.Members)
        {
            var reading = reports[member.Report].Reading;
            if (member.Part == 0 && reading.Title is { } title)
            {
                Add(found, title.Text, new Extent(0, title.Text.Text.Length), member.Report, inTitle: true);
            }

            Add(found, reading.Text, member.Extent, member.Report, inTitle: false);
        }

        return found;
    }

    private static void Add(List<EventName> found, AnnotatedText text, Extent within, int report, bool inTitle)
    {
        for (var i = text.TokenAt(within.Start); i < text.TokenCount && text.Starts[i] < within.End; i++)
        {
            if (text.Tags[i] != PartOfSpeech.Noun || !Names.TryGetValue(text.LemmaHashes[i], out var isAttack))
            {
                continue;
            }

            var first = i;
            while (
                first > 0
                && text.Tags[first - 1] == PartOfSpeech.Noun
                && text.Relations[first - 1] == DependencyRelation.Compound
                && text.Heads[first - 1] == i
            )
            {
                first--;
            }

            if (text.LemmaHashes[first] == Heart)
            {
                continue;
            }

            var extent = text.ExtentOf(first, i + 1);
            var before = first == i ? "" : text.ExtentOf(first, i).In(text.Text).ToString() + " ";
            var word = string.Join(
                ' ',
                (before + text.LemmaOf(i)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            found.Add(new EventName(word.ToLowerInvariant(), new CasePassage(report, extent, inTitle), isAttack));
        }
    }
}
