using System.Runtime.InteropServices;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>Names on their way into a gazetteer, in parts by the first bits of their keys, each sorted when it is written.</summary>
/// <remarks>
/// Tens of millions of names fit: full pieces go to where there is more room than in memory, and one part at a time comes back.
/// </remarks>
/// <param name="aside">Where full pieces go; null to keep them in memory.</param>
internal sealed class SlotStore(Stream? aside)
{
    private const int PartBits = 8;
    private const int PieceLength = 8192;
    private readonly Part[] _parts = new Part[1 << PartBits];

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>Puts one in.</summary>
    public void Add(ulong key, int entry, NameKind kind, int words, uint name)
    {
        ref var part = ref _parts[key >> (64 - PartBits)];
        part.Pieces ??= [];
        var at = part.Count % PieceLength;
        if (at == 0 && (aside is null || part.Count == 0))
        {
            part.Pieces.Add(new Item[PieceLength]);
        }

        part.Pieces[^1][at] = new Item(key, (uint)entry | (uint)kind << 24 | (uint)words << 27, name);
        part.Count++;
        Count = checked(Count + 1);
        if (aside is not null && at == PieceLength - 1)
        {
            (part.Places ??= []).Add(aside.Position);
            aside.Write(MemoryMarshal.AsBytes(part.Pieces[0].AsSpan()));
        }
    }

    /// <summary>The names in the order of their keys, the most populous place of each first; empties the store.</summary>
    /// <param name="rank">Orders the places of one key, the first the smallest.</param>
    public IEnumerable<(ulong Key, Slot Slot)> Drain(Func<int, long> rank)
    {
        for (var p = 0; p < _parts.Length; p++)
        {
            var items = Whole(ref _parts[p]);
            var keys = Array.ConvertAll(items, item => item.Key);
            keys.AsSpan().Sort(items.AsSpan());
            SortTies(items, new Order(rank));
            for (var i = 0; i < items.Length; i++)
            {
                if (i == 0 || items[i].Key != items[i - 1].Key || (items[i].Value ^ items[i - 1].Value) << 8 != 0)
                {
                    yield return (
                        items[i].Key,
                        new Slot
                        {
                            Check = CheckOf(items[i].Key),
                            Value = items[i].Value,
                            Name = items[i].Name,
                        }
                    );
                }
            }
        }
    }

    // Numbers sort many times faster than what must be compared: only the places of one key are.
    private static void SortTies(Item[] items, Order order)
    {
        for (int first = 0, end; first < items.Length; first = end)
        {
            for (end = first + 1; end < items.Length && items[end].Key == items[first].Key; end++) { }

            if (end - first > 1)
            {
                items.AsSpan(first, end - first).Sort(order);
            }
        }
    }

    private Item[] Whole(ref Part part)
    {
        var items = new Item[part.Count];
        if (aside is not null)
        {
            for (var i = 0; i < (part.Places?.Count ?? 0); i++)
            {
                aside.Position = part.Places![i];
                aside.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan(i * PieceLength, PieceLength)));
            }

            var rest = items.Length % PieceLength;
            part.Pieces?[0].AsSpan(0, rest).CopyTo(items.AsSpan(items.Length - rest));
            part = default;
            return items;
        }

        for (var i = 0; i * PieceLength < items.Length; i++)
        {
            part.Pieces[i]
                .AsSpan(0, Math.Min(PieceLength, items.Length - i * PieceLength))
                .CopyTo(items.AsSpan(i * PieceLength));
            part.Pieces[i] = [];
        }

        part = default;
        return items;
    }

    private struct Part
    {
        public List<Item[]> Pieces;
        public List<long>? Places;
        public int Count;
    }

    private readonly record struct Item(ulong Key, uint Value, uint Name)
    {
        public int Entry => (int)(Value & 0xFFFFFF);
    }

    // The more populous place first. Of two names of one place the surer kind comes first, then the one of more words.
    private sealed class Order(Func<int, long> rank) : IComparer<Item>
    {
        public int Compare(Item x, Item y)
        {
            int order;
            if (x.Entry != y.Entry)
            {
                order = rank(x.Entry).CompareTo(rank(y.Entry));
                return order != 0 ? order : x.Entry - y.Entry;
            }

            order = ((x.Value >> 24) & 7).CompareTo((y.Value >> 24) & 7);
            return order != 0 ? order : (y.Value >> 27).CompareTo(x.Value >> 27);
        }
    }
}
