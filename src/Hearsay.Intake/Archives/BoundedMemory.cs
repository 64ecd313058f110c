namespace Hearsay.Intake;

/// <summary>A stream into memory that refuses to grow beyond a bound.</summary>
internal sealed class BoundedMemory(int max, string name) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    private void Check(int more)
    {
        if (Length + more > max)
        {
            throw IntakeErrors.TooManyBytes(name, null, max);
        }
    }
}
