namespace Hearsay.Intake;

/// <summary>Takes the one file out that gzip was put around; members one after another are one file.</summary>
internal static class GzipReader
{
    private const string Kind = "gzip-compressed data";

    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        using var stream = content.Open();
        using var unpacked = new GzipMembers(new ByteSource(stream));
        var bytes = Unpacking.ReadAll(unpacked, content.Name, context.Options.MaxBytes, context.Budget);
        yield return content.Part(bytes, "unpacked");
    }

    /// <summary>The beginning of what gzip was put around; empty where it is damaged.</summary>
    public static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var stream = new MemoryStream(packed.ToArray(), writable: false);
            using var member = GzipMember.Open(new ByteSource(stream));
            var head = new byte[1024];
            return head.AsSpan(0, member.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>What is not read although gzip is.</summary>
    public static IntakeException Nothing(string name) => ContainerErrors.Damaged(name, Kind, "nothing is in it");
}
