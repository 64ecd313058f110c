using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws headings and entries one under the other, and gives them back as text.</summary>
internal sealed class SheetCanvas : IDisposable
{
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly SheetLook _look;

    public SheetCanvas(SheetLook look)
    {
        _look = look;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = look.Colour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = look.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new SheetOutput(_text, look.Width),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        _console.Profile.Width = look.Width;
        _console.Profile.Capabilities.Unicode = true;
        _console.Profile.Capabilities.Links = false;
    }

    /// <summary>How many columns there are.</summary>
    public int Width => _look.Width;

    /// <summary>A line across with a heading in it.</summary>
    public void Heading(string words, Style style) =>
        _console.Write(
            new Rule(Markup.Escape(words))
            {
                Justification = Justify.Left,
                Style = style,
                Border = BoxBorder.Square,
            }
        );

    /// <summary>Lines that begin at the given column; those that run over stay there.</summary>
    public void Line(int column, Paragraph words) => _console.Write(new Padder(words, new Padding(column, 0, 0, 0)));

    /// <summary>A mark, and lines beside it that stay beside it when they run over.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="column">How many columns after the mark's own the lines begin.</param>
    /// <param name="style">How the mark looks.</param>
    /// <param name="words">The lines.</param>
    /// <param name="indent">The mark's own column.</param>
    public void Entry(string mark, int column, Style style, Paragraph words, int indent = 0)
    {
        var grid = new Grid();
        grid.AddColumn(
            new GridColumn
            {
                Width = column - 1,
                Padding = new Padding(0, 0, 1, 0),
                NoWrap = true,
            }
        );
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        grid.AddRow(new Text(mark, style), words);
        _console.Write(indent == 0 ? grid : new Padder(grid, new Padding(indent, 0, 0, 0)));
    }

    /// <summary>An empty line.</summary>
    public void Gap() => _text.Write('\n');

    /// <summary>Words cut to so many lines that begin at the given column.</summary>
    public string Cut(string words, int column, int lines)
    {
        // Lines break between words, so each but the last loses some cells.
        var room = Math.Max(_look.Width - column, 8);
        return _look.Full ? words : CutWords.To(words, (room * lines) - ((lines - 1) * Math.Min(6, room / 4)));
    }

    /// <summary>What has been drawn, without blanks at the ends of lines.</summary>
    public string Finish()
    {
        var lines = _text.ToString().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd();
        }

        return string.Join('\n', lines);
    }

    public void Dispose() => _text.Dispose();

    private sealed class SheetOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;
        public bool IsTerminal => false;
        public int Width => width;
        public int Height => 50;

        public void SetEncoding(System.Text.Encoding encoding) { }
    }
}
