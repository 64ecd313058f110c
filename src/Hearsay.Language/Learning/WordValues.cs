using System.Numerics;

namespace Hearsay.Language;

/// <summary>A number for each of some words, read in place from a section of a <see cref="WeightFile"/>.</summary>
/// <remarks>
/// A power of two of slots of 64 bits: the word's key in the lower half, its value in the upper one; key 0 for an empty slot.
/// A word that is not in its own slot stands in one of the next. Words are told apart by their keys alone.
/// </remarks>
internal readonly unsafe struct WordValues
{
    private readonly ulong* _slots;
    private readonly uint _mask;

    internal WordValues(ReadOnlySpan<byte> section, object owner)
    {
        var count = (uint)section.Length / sizeof(ulong);
        if (!BitOperations.IsPow2(count))
        {
            throw new InvalidDataException("The section holds no values of words.");
        }

        fixed (byte* bytes = section)
        {
            // The bytes of a section never move while their owner lives.
            _slots = (ulong*)bytes;
        }

        _mask = count - 1;
        Owner = owner;
    }

    /// <summary>What keeps the bytes where they are, as long as it is referred to.</summary>
    internal object Owner { get; }

    /// <summary>The value of a word; 0 where it has none.</summary>
    /// <param name="key">The word's key, never 0.</param>
    public uint this[uint key]
    {
        get
        {
            for (var at = SlotOf(key, _mask); ; at = (at + 1) & _mask)
            {
                var slot = _slots[at];
                if ((uint)slot == key)
                {
                    return (uint)(slot >> 32);
                }

                if (slot == 0)
                {
                    return 0;
                }
            }
        }
    }

    /// <summary>The slot where a key is looked for first.</summary>
    public static uint SlotOf(uint key, uint mask) => (key * 0x9E3779B9u >> 7) & mask;
}
