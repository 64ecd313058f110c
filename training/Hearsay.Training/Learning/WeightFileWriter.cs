using System.Buffers.Binary;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Puts sections together into a file that <see cref="WeightFile"/> reads.</summary>
internal sealed class WeightFileWriter
{
    private const int Alignment = 64;
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    /// <summary>Adds a section.</summary>
    /// <param name="name">Its name: at most eight ASCII characters.</param>
    /// <param name="bytes">What is in it.</param>
    public WeightFileWriter Add(string name, byte[] bytes)
    {
        _sections.Add((name, bytes));
        return this;
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        var at = Aligned(WeightFile.HeaderLength + (_sections.Count * WeightFile.EntryLength));
        var bytes = new byte[at + _sections.Sum(section => Aligned(section.Bytes.Length))];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, WeightFile.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), WeightFile.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), _sections.Count);
        for (var i = 0; i < _sections.Count; i++)
        {
            var entry = bytes.AsSpan(WeightFile.HeaderLength + (i * WeightFile.EntryLength));
            BinaryPrimitives.WriteUInt64LittleEndian(entry, WeightFile.KeyOf(_sections[i].Name));
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], _sections[i].Bytes.Length);
            _sections[i].Bytes.CopyTo(bytes.AsSpan(at));
            at += Aligned(_sections[i].Bytes.Length);
        }

        var sum = WeightFile.Checksum(bytes.AsSpan(WeightFile.HeaderLength));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(16), sum);
        return bytes;
    }

    private static int Aligned(int length) => (length + Alignment - 1) / Alignment * Alignment;
}
