namespace Hearsay.Intake;

/// <summary>Takes what is packed out into memory, within bounds that are checked while it comes.</summary>
internal static class Unpacking
{
    /// <summary>All that a stream gives.</summary>
    /// <param name="stream">What is unpacked.</param>
    /// <param name="name">What to call it in an error.</param>
    /// <param name="max">The most bytes that it may give.</param>
    /// <param name="budget">Counts what comes out.</param>
    /// <exception cref="IntakeException">It gives too much: H006 for itself, H014 for its container.</exception>
    public static ReadOnlyMemory<byte> ReadAll(Stream stream, string name, int max, UnpackingBudget budget)
    {
        var bytes = new byte[16 << 10];
        for (var length = 0; ; )
        {
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, max + 1L));
            }

            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }

            budget.Take(read);
            length += read;
            if (length > max)
            {
                throw IntakeErrors.TooManyBytes(name, null, max);
            }
        }
    }
}
