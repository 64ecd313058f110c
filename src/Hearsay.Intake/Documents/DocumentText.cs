using System.Text;

namespace Hearsay.Intake;

/// <summary>The text of a document, paragraphs parted by a blank line, and where in its XML each one stands.</summary>
internal sealed class DocumentText(int max, string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, string Path)> _runs = [];
    private readonly Stack<(string Path, StringBuilder Words)> _open = [];

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>How many UTF-16 code units there are.</summary>
    public int Length => _text.Length;

    /// <summary>Begins a paragraph; one may lie in another, as a text box does.</summary>
    public void Begin(string path) => _open.Push((path, new StringBuilder()));

    /// <summary>Adds words to the paragraph that is open; words outside of any are none.</summary>
    public void Add(string words)
    {
        if (_open.TryPeek(out var open))
        {
            open.Words.Append(words);
        }
    }

    /// <summary>Ends the paragraph that was begun last.</summary>
    public void End()
    {
        if (!_open.TryPop(out var open))
        {
            return;
        }

        var words = open.Words.Replace("\u00AD", "").Replace('\u00A0', ' ').Replace('\0', '\uFFFD').ToString().Trim();
        if (words.Length == 0)
        {
            return;
        }

        if (_text.Length + words.Length > max)
        {
            throw IntakeErrors.TooLong(name, _text.Length + (long)words.Length, max);
        }

        _text.Append(_text.Length == 0 ? "" : "\n\n");
        _runs.Add((_runs.Count == 0 ? 0 : _text.Length, open.Path));
        _text.Append(words);
    }

    /// <summary>Where each stretch comes from; the runs cover the text without gaps.</summary>
    public SourceMap ToSourceMap() =>
        new(
            _runs.Select(
                (run, i) =>
                    new SourceRun(run.Start, i + 1 < _runs.Count ? _runs[i + 1].Start : _text.Length, 0, run.Path)
            )
        );

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
