using System.Text;

namespace Hearsay.Cli;

/// <summary>Sheets for a terminal, one under the other.</summary>
internal sealed class TerminalFormat(SheetLook look) : IReportFormat
{
    private bool _any;

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        var sheet = TerminalSheet.Draw(report, look);
        buffer.Advance(Encoding.UTF8.GetBytes(sheet, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(sheet.Length))));
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        if (_any)
        {
            output.Write("\n\n"u8);
        }

        _any = true;
        output.Write(part);
        output.Flush();
    }

    public void End(Stream output) { }
}
