using System.Text;

namespace Hearsay.Intake;

/// <summary>Reads comma-separated values after RFC 4180: quoted cells may hold line ends, and a quotation mark twice is one.</summary>
/// <param name="text">The table.</param>
/// <param name="separator">What stands between cells.</param>
internal sealed class CsvRows(string text, char separator)
{
    private const int MostCells = 4096;
    private readonly StringBuilder _cell = new();
    private int _at;

    /// <summary>The line on which the row that was read last begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the row that was read last has a quotation mark that is never closed.</summary>
    public bool IsDamaged { get; private set; }

    private int _next = 1;

    /// <summary>The next row.</summary>
    /// <returns>Its cells; null at the end.</returns>
    public List<string>? Read()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        Line = _next;
        IsDamaged = false;
        List<string> cells = [];
        while (true)
        {
            var more = ReadCell();
            if (cells.Count < MostCells)
            {
                cells.Add(_cell.ToString());
            }

            if (!more)
            {
                return cells;
            }
        }
    }

    /// <summary>What stands between the cells of a table, by its first line.</summary>
    public static char SeparatorOf(string line)
    {
        var best = ',';
        foreach (var candidate in (char[])[',', ';', '\t'])
        {
            best = line.Count(c => c == candidate) > line.Count(c => c == best) ? candidate : best;
        }

        return best;
    }

    // Whether another cell of the same row follows.
    private bool ReadCell()
    {
        _cell.Clear();
        if (_at < text.Length && text[_at] == '"')
        {
            ReadQuoted();
        }

        while (_at < text.Length)
        {
            var c = text[_at++];
            if (c == separator)
            {
                return true;
            }

            if (c == '\n' || (c == '\r' && (_at == text.Length || text[_at] != '\n')))
            {
                _next++;
                return false;
            }

            if (c != '\r')
            {
                _cell.Append(c);
            }
        }

        return false;
    }

    private void ReadQuoted()
    {
        for (_at++; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c == '"')
            {
                if (_at + 1 >= text.Length || text[_at + 1] != '"')
                {
                    _at++;
                    return;
                }

                _at++;
            }

            _next += c == '\n' ? 1 : 0;
            _cell.Append(c);
        }

        IsDamaged = true;
    }
}
