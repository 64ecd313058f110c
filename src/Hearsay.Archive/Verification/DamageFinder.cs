using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>Tells where a capture is damaged: down to its block by the hashes in the log, down to its byte by guessing.</summary>
internal sealed class DamageFinder(SpotSearch search)
{
    // A block larger than this is not taken into memory; its place is told and no more.
    private const int MostInMemory = 4 << 20;

    // More damage than this is not the work of a bit or two, and guessing would only take time.
    private const int MostBlocks = 4;

    /// <summary>Describes the damage of a file whose length is right.</summary>
    public Damage Find(Stream file, ArchivedCapture capture)
    {
        var bad = BadBlocks(file, capture);
        if (bad.Count == 0)
        {
            return new Damage("its hash is another, though each of its blocks fits as far as it is kept", null, null);
        }

        var (start, _) = RangeOf(bad[0], capture);
        var (lastStart, lastEnd) = RangeOf(bad[^1], capture);
        var spots = bad.Count <= MostBlocks ? FindSpots(file, capture, bad) : null;
        if (spots is not null && IsWholeWith(file, capture, spots))
        {
            return new Damage(
                string.Join(", ", spots.Select(spot => ArchiveFaults.Changed(spot, 0)))
                    + ", and with that put back both hashes fit",
                spots[0].Offset,
                spots[^1].Offset - spots[0].Offset + 1
            );
        }

        var words =
            bad.Count == 1
                ? $"the change is within bytes {N(start)} to {N(lastEnd - 1)}, and the other {N(capture.Blocks.Count - 1)} blocks of {N(capture.Blocks.Size)} bytes are as they were"
                : $"{N(bad.Count)} of {N(capture.Blocks.Count)} blocks of {N(capture.Blocks.Size)} bytes differ ({Ranges(bad, capture)})";
        return new Damage(words, start, lastEnd - start);
    }

    /// <summary>Describes a file that is shorter or longer than it was.</summary>
    public static Damage FindLength(Stream file, ArchivedCapture capture)
    {
        var actual = Hash(file, capture.Blocks.Size);
        var same = 0;
        while (same < Math.Min(actual.Count, capture.Blocks.Count) && actual[same].SequenceEqual(capture.Blocks[same]))
        {
            same++;
        }

        var whole = Math.Min((long)same * capture.Blocks.Size, Math.Min(file.Length, capture.Length));
        var words =
            $"it has {N(file.Length)} bytes and had {N(capture.Length)}; "
            + (
                whole == 0 ? "none of its blocks is as it was"
                : whole == file.Length ? "all that is left is as it was"
                : whole == capture.Length ? "the bytes it had are as they were, and something was added"
                : $"the first {N(whole)} are as they were, and of the rest nothing is known"
            );
        return new Damage(words, whole, Math.Max(file.Length, capture.Length) - whole);
    }

    private static List<int> BadBlocks(Stream file, ArchivedCapture capture)
    {
        var actual = Hash(file, capture.Blocks.Size);
        return
        [
            .. Enumerable
                .Range(0, Math.Min(actual.Count, capture.Blocks.Count))
                .Where(block => !actual[block].SequenceEqual(capture.Blocks[block])),
        ];
    }

    private static BlockHashes Hash(Stream file, int size)
    {
        var hasher = new BlockHasher(size);
        var buffer = new byte[64 << 10];
        file.Position = 0;
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            hasher.Append(buffer.AsSpan(0, read));
        }

        return hasher.Finish();
    }

    private static (long Start, long End) RangeOf(int block, ArchivedCapture capture)
    {
        var start = (long)block * capture.Blocks.Size;
        return (start, Math.Min(start + capture.Blocks.Size, capture.Length));
    }

    // Neighbours are told as one; more than five ranges are not told one by one.
    private static string Ranges(List<int> bad, ArchivedCapture capture)
    {
        var ranges = new List<(long Start, long End)>();
        foreach (var block in bad)
        {
            var (start, end) = RangeOf(block, capture);
            if (ranges.Count > 0 && ranges[^1].End == start)
            {
                ranges[^1] = (ranges[^1].Start, end);
            }
            else
            {
                ranges.Add((start, end));
            }
        }

        var told = string.Join(", ", ranges.Take(5).Select(range => $"bytes {N(range.Start)} to {N(range.End - 1)}"));
        return ranges.Count > 5 ? $"{told} and {N(ranges.Count - 5)} more places" : told;
    }

    private List<Spot>? FindSpots(Stream file, ArchivedCapture capture, List<int> bad)
    {
        var spots = new List<Spot>();
        foreach (var block in bad)
        {
            var (start, end) = RangeOf(block, capture);
            if (end - start > MostInMemory)
            {
                return null;
            }

            var bytes = new byte[end - start];
            file.Position = start;
            file.ReadExactly(bytes);
            if (FindIn(bytes, capture.Blocks[block].ToArray()) is not { } spot)
            {
                return null;
            }

            spots.Add(spot with { Offset = start + spot.Offset });
        }

        return spots;
    }

    private Spot? FindIn(byte[] block, byte[] wanted)
    {
        var node = BlockNode.Of(block);
        foreach (var anyByte in new[] { false, true })
        {
            for (var leaf = 0; leaf < node.Count; leaf++)
            {
                var path = node.PathOf(leaf);
                bool Fits(ReadOnlySpan<byte> bytes) =>
                    BlockNode.Root(SHA256.HashData(bytes), path).AsSpan(0, BlockHashes.Kept).SequenceEqual(wanted);

                var bytes = BlockNode.Leaf(block, leaf).ToArray();
                var found = anyByte ? search.FindByte(bytes, Fits) : search.FindBit(bytes, Fits);
                if (found is { } spot)
                {
                    return spot with { Offset = spot.Offset + ((long)leaf * BlockHashes.LeafSize) };
                }
            }
        }

        return null;
    }

    private static bool IsWholeWith(Stream file, ArchivedCapture capture, List<Spot> spots)
    {
        using var patched = new PatchedStream(file, spots);
        return HashPair.Of(patched) is var hashes && hashes.Sha256 == capture.Sha256 && hashes.Sha512 == capture.Sha512;
    }

    private static string N(long number) => ArchiveFaults.N(number);
}
