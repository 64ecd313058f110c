using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Language;

/// <summary>A file of learnt weights in named sections, read where it lies in memory: opening one parses nothing.</summary>
/// <remarks>
/// "HSW1"; the format's version, the length of all, the number of sections (32 bits each, little-endian), a checksum of
/// what follows (64 bits); then for each section its name (eight characters, filled with zeros), its offset and its length.
/// Sections begin at multiples of 64. Immutable and safe to share between threads.
/// </remarks>
internal sealed unsafe class WeightFile
{
    public const uint Magic = 0x31575348; // HSW1
    public const int Version = 1;
    public const int HeaderLength = 24;
    public const int EntryLength = 16;

    private readonly byte* _bytes;
    private readonly int _length;

    private WeightFile(byte* bytes, long length, object owner)
    {
        _bytes = bytes;
        _length = (int)length;
        Owner = owner;
        if (length < HeaderLength || At(0) != Magic || At(4) != Version || At(8) != length)
        {
            throw new InvalidDataException("This is no file of weights, or one of another version.");
        }
    }

    /// <summary>A file that comes with Hearsay.</summary>
    /// <param name="name">Its path under <c>languages/</c>: <c>en/models/tagger.bin</c>.</param>
    /// <exception cref="InvalidDataException">It is no file of weights, or one of another version.</exception>
    public static WeightFile Embedded(string name)
    {
        var stream =
            typeof(WeightFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"No file of weights is called {name}.");
        if (stream is UnmanagedMemoryStream memory)
        {
            return new WeightFile(memory.PositionPointer, memory.Length, memory);
        }

        using (stream)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
            stream.ReadExactly(bytes);
            return new WeightFile(
                (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)),
                bytes.Length,
                bytes
            );
        }
    }

    /// <summary>Opens a file that lies in memory. The bytes are copied once.</summary>
    /// <exception cref="InvalidDataException">The bytes are no file of weights, or one of another version.</exception>
    public static WeightFile Open(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(copy);
        return new WeightFile((byte*)Unsafe.AsPointer(ref copy[0]), bytes.Length, copy);
    }

    /// <summary>What keeps the bytes where they are, as long as it is referred to.</summary>
    internal object Owner { get; }

    /// <summary>The bytes of a section; they live as long as this object does.</summary>
    /// <param name="name">Its name: at most eight ASCII characters.</param>
    /// <exception cref="InvalidDataException">No section has that name, or it does not fit into the file.</exception>
    public ReadOnlySpan<byte> Section(string name)
    {
        var key = KeyOf(name);
        var count = (int)At(12);
        for (var i = 0; i < count && HeaderLength + ((i + 1) * EntryLength) <= _length; i++)
        {
            var entry = _bytes + HeaderLength + (i * EntryLength);
            if (Unsafe.ReadUnaligned<ulong>(entry) == key)
            {
                var offset = Unsafe.ReadUnaligned<uint>(entry + 8);
                var length = Unsafe.ReadUnaligned<uint>(entry + 12);
                return offset + (long)length <= _length
                    ? new ReadOnlySpan<byte>(_bytes + offset, (int)length)
                    : throw new InvalidDataException($"Section {name} goes beyond the file's end.");
            }
        }

        throw new InvalidDataException($"The file of weights has no section {name}.");
    }

    /// <summary>The table of weights in a section.</summary>
    /// <exception cref="InvalidDataException">No section has that name, or it holds no table.</exception>
    public WeightTable Table(string name) =>
        new((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Section(name))), Section(name).Length, this);

    /// <summary>The table of weights of few classes in a section.</summary>
    /// <exception cref="InvalidDataException">No section has that name, or it holds no such table.</exception>
    public NarrowTable Narrow(string name) => new(Section(name), this);

    /// <summary>The table of weights of up to eight classes in a section.</summary>
    /// <exception cref="InvalidDataException">No section has that name, or it holds no such table.</exception>
    public BroadTable Broad(string name) => new(Section(name), this);

    /// <summary>The values of words in a section.</summary>
    /// <exception cref="InvalidDataException">No section has that name, or it holds no such values.</exception>
    public WordValues Words(string name) => new(Section(name), this);

    /// <summary>Whether the bytes are those that were written. Reads them all: for tests, not for each start.</summary>
    public bool IsWhole() =>
        Checksum(new ReadOnlySpan<byte>(_bytes + HeaderLength, _length - HeaderLength))
        == Unsafe.ReadUnaligned<ulong>(_bytes + 16);

    /// <summary>The checksum of some bytes.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = FeatureHash.Add(Magic, (ulong)bytes.Length);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            sum = FeatureHash.Add(sum, word);
        }

        foreach (var rest in bytes[(words.Length * 8)..])
        {
            sum = FeatureHash.Add(sum, rest);
        }

        return FeatureHash.Finish(sum);
    }

    /// <summary>A section's name as a number.</summary>
    public static ulong KeyOf(string name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, 8);
        ulong key = 0;
        for (var i = 0; i < name.Length; i++)
        {
            key |= (ulong)(byte)name[i] << (8 * i);
        }

        return key;
    }

    private uint At(int offset) => Unsafe.ReadUnaligned<uint>(_bytes + offset);
}
