namespace Hearsay.Pages;

/// <summary>Reads numbers of variable length, seven bits to a byte, the lower ones first.</summary>
internal ref struct ShapeBytes(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _rest[0];
            _rest = _rest[1..];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)value;
            }
        }
    }

    public int Signed()
    {
        var value = (uint)Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
