namespace Hearsay.Intake;

/// <summary>Where a record lies.</summary>
/// <param name="Archive">The archive that it is in.</param>
/// <param name="Offset">Where its gzip member begins, or the record itself, in bytes.</param>
/// <param name="InnerOffset">Where it begins in what the member unpacks to.</param>
internal sealed record WarcPlace(Content Archive, long Offset, long InnerOffset)
{
    /// <summary>Reads the record again.</summary>
    /// <param name="count">Counts what is unpacked on the way.</param>
    /// <param name="read">Is given the record.</param>
    public T Read<T>(Action<long> count, Func<WarcRecord, T> read)
    {
        using var stream = Archive.Open();
        if (stream.CanSeek)
        {
            stream.Position = Offset;
        }
        else
        {
            Skip(stream, Offset, count);
        }

        using var reader = new WarcReader(stream, Archive.Name, Offset, count);
        while (reader.ReadNext() is { } record)
        {
            if (record.Offset == Offset && record.InnerOffset == InnerOffset)
            {
                return read(record);
            }

            if (record.Offset > Offset)
            {
                break;
            }
        }

        throw new InvalidDataException("a record is not where it was");
    }

    private static void Skip(Stream stream, long length, Action<long> count)
    {
        Span<byte> buffer = stackalloc byte[8 << 10];
        while (length > 0 && stream.Read(buffer[..(int)Math.Min(buffer.Length, length)]) is > 0 and var read)
        {
            count(read);
            length -= read;
        }
    }
}
