using System.Diagnostics;
using Hearsay.Cases;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Takes reports as they are read and adds them to a case, many at a time; each is told once it is safe.</summary>
internal sealed class CaseAdding(CaseWriter writer, Agent reader, Agent by, AddedLines lines) : IReportFormat
{
    // Bringing things to the disk costs the same for one as for many; more at once would make people wait for the first.
    private const int Many = 64;
    private const int ManyCharacters = 4 << 20;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly List<NewReport> _waiting = [];
    private readonly Stopwatch _since = new();
    private int _characters;

    public void Begin(Stream output) => lines.Begin();

    public void Render(ReadReport report, ByteBuffer buffer) { }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        if (_waiting.Count == 0)
        {
            _since.Restart();
        }

        _waiting.Add(new NewReport(report.Report, report.Reading, reader, by));
        _characters += report.Report.Text.Length;
        if (_waiting.Count >= Many || _characters >= ManyCharacters || _since.Elapsed >= Long)
        {
            Add();
        }
    }

    public void HandFailure(IntakeFailure failure)
    {
        if (failure.Answer is { } answer)
        {
            writer.KeepRefusal(answer);
        }
    }

    public void End(Stream output)
    {
        Add();
        lines.End();
    }

    private void Add()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        var added = writer.Add(_waiting);
        for (var i = 0; i < added.Count; i++)
        {
            lines.Write(added[i], _waiting[i]);
        }

        lines.Flush();
        _waiting.Clear();
        _characters = 0;
    }
}
