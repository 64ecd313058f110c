namespace Hearsay.Cli;

/// <summary>Says on standard error how far the work has come: only to a terminal, and only after a moment.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(150);
    private const string Erase = "\r\u001b[2K";
    private readonly Lock _lock = new();
    private readonly TextWriter _error;
    private readonly int _width;
    private readonly Timer? _timer;
    private string _name = "";
    private string? _words;
    private long _count;
    private bool _shown;
    private bool _ended;

    /// <summary>Makes the line.</summary>
    /// <param name="surroundings">Where it is shown.</param>
    /// <param name="quiet">Whether it is not shown at all.</param>
    public ProgressLine(Surroundings surroundings, bool quiet = false)
    {
        _error = surroundings.Error;
        _width = surroundings.TerminalWidth ?? 80;
        if (!quiet && surroundings.ErrorIsTerminal && surroundings.Variable("TERM") is not (null or "" or "dumb"))
        {
            _timer = new Timer(_ => Show(), null, Patience, Pace);
        }
    }

    /// <summary>Says what has just been done.</summary>
    /// <param name="name">The place that it came from.</param>
    /// <param name="count">How many reports are done.</param>
    public void Advance(string name, long count)
    {
        lock (_lock)
        {
            (_name, _count) = (name, count);
        }
    }

    /// <summary>Says what is being done, in words of its own.</summary>
    public void Say(string words)
    {
        lock (_lock)
        {
            _words = words;
        }
    }

    /// <summary>Takes the line away, so that something else can be written there.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shown)
            {
                _error.Write(Erase);
                _shown = false;
            }
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _ended = true;
        }

        Clear();
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_ended)
            {
                return;
            }

            var words =
                _words is not null ? _words
                : _count == 0 ? "Reading …"
                : $"Read {_count:N0}{(_name.Length == 0 ? "" : ", last: " + VisibleText.Of(_name))}";
            _error.Write(Erase + CutWords.To(words, Math.Max(_width - 1, 10)));
            _shown = true;
        }
    }
}
