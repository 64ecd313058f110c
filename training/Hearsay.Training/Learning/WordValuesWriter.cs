using System.Buffers.Binary;
using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Writes the section that <see cref="WordValues"/> reads.</summary>
internal static class WordValuesWriter
{
    /// <summary>The section; at least half of its slots stay empty, so that words that are not there are soon known not to be.</summary>
    public static byte[] Write(IReadOnlyCollection<KeyValuePair<uint, uint>> words)
    {
        var count = BitOperations.RoundUpToPowerOf2((uint)(words.Count * 2) + 2);
        var slots = new ulong[count];
        foreach (var (key, value) in words.OrderBy(word => word.Key))
        {
            var at = WordValues.SlotOf(key, count - 1);
            while (slots[at] != 0)
            {
                at = (at + 1) & (count - 1);
            }

            slots[at] = key | ((ulong)value << 32);
        }

        var bytes = new byte[slots.Length * sizeof(ulong)];
        for (var i = 0; i < slots.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), slots[i]);
        }

        return bytes;
    }
}
