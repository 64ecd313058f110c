using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Holds a new reading of a report against the one before: which numbers stay, and what changed.</summary>
/// <remarks>Every store uses this, so that all keep numbers alike.</remarks>
internal sealed class Rereading
{
    private readonly List<ItemView> _before;
    private readonly List<ItemView> _after;
    private readonly int[] _numbersBefore;
    private readonly int[] _numbersAfter;

    /// <summary>Matches both.</summary>
    /// <param name="before">The latest reading; null where there is none yet.</param>
    /// <param name="reading">The new one.</param>
    /// <param name="lastNumber">The greatest number that anything of a kind ever had in this report; 0 for none.</param>
    public Rereading(StoredReading? before, ReportReading reading, Func<ItemKind, int> lastNumber)
    {
        _before = before is null ? [] : ItemViews.Of(before.Reading);
        _numbersBefore = [.. _before.Select(view => NumberOf(before!, view))];
        _after = ItemViews.Of(reading);
        _numbersAfter = new int[_after.Count];
        var matches = ItemMatcher.Match(_before, _after);
        var last = new Dictionary<ItemKind, int>();
        for (var i = 0; i < matches.Length; i++)
        {
            var kind = _after[i].Kind;
            _numbersAfter[i] = matches[i] >= 0 ? _numbersBefore[matches[i]] : Next(last, kind, lastNumber);
        }

        Numbers = Collect(inTitle: false);
        TitleNumbers = Collect(inTitle: true);
    }

    /// <summary>The numbers for the new reading's text.</summary>
    public ItemNumbers Numbers { get; }

    /// <summary>The numbers for the new reading's title.</summary>
    public ItemNumbers TitleNumbers { get; }

    /// <summary>What changed.</summary>
    /// <param name="report">The report's number.</param>
    /// <param name="decided">Whether people have decided something about an item that holds.</param>
    public ReadingChange Compare(long report, Func<ItemAddress, bool> decided)
    {
        var after = new Dictionary<(ItemKind, int), string>();
        for (var i = 0; i < _after.Count; i++)
        {
            after[(_after[i].Kind, _numbersAfter[i])] = _after[i].Value;
        }

        var changes = new List<ItemChange>();
        var same = 0;
        for (var i = 0; i < _before.Count; i++)
        {
            var target = new ItemAddress(report, _before[i].Kind, _numbersBefore[i]);
            after.Remove((target.Kind, target.Number), out var now);
            if (now == _before[i].Value)
            {
                same++;
            }
            else
            {
                changes.Add(new ItemChange(target, _before[i].Value, now, decided(target)));
            }
        }

        foreach (var ((kind, number), value) in after)
        {
            var target = new ItemAddress(report, kind, number);
            changes.Add(new ItemChange(target, null, value, decided(target)));
        }

        return new ReadingChange(
            report,
            same,
            [.. changes.OrderBy(change => change.Target.Kind).ThenBy(change => change.Target.Number)]
        );
    }

    private static int Next(Dictionary<ItemKind, int> last, ItemKind kind, Func<ItemKind, int> lastNumber) =>
        last[kind] = (last.TryGetValue(kind, out var number) ? number : lastNumber(kind)) + 1;

    private static int NumberOf(StoredReading reading, ItemView view) =>
        (view.InTitle ? reading.TitleNumbers : reading.Numbers).Of(view.Kind)[view.Place];

    private ItemNumbers Collect(bool inTitle) =>
        new([
            .. Enum.GetValues<ItemKind>()
                .Select(kind =>
                    Enumerable
                        .Range(0, _after.Count)
                        .Where(i => _after[i].Kind == kind && _after[i].InTitle == inTitle)
                        .OrderBy(i => _after[i].Place)
                        .Select(i => _numbersAfter[i])
                        .ToArray()
                ),
        ]);
}
