using System.IO.Compression;
using System.Text;

namespace Hearsay.Cli;

/// <summary>Reads a file of places, whose form is told by its content; files in a ZIP archive are read one after another.</summary>
internal sealed class PlaceFile(string path, IPlaceTarget target, Action<string, long, long> advance)
{
    private const int HeadLength = 4;
    private const int Step = 1 << 14;

    /// <summary>Whether it holds GeoNames' alternate names, which are read after the places that they belong to.</summary>
    /// <exception cref="OutputException">It is not there, or cannot be read.</exception>
    public bool HoldsNames { get; private set; }

    /// <summary>Reads it.</summary>
    /// <param name="names">Whether alternate names are read this time, or everything else.</param>
    /// <exception cref="OutputException">It is not there, cannot be read, or holds no places.</exception>
    public void Read(bool names)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            var head = new byte[HeadLength];
            var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
            file.Position = 0;
            switch (head)
            {
                case [(byte)'P', (byte)'K', 3, 4]:
                    ReadArchive(file, names);
                    break;
                case [0x1F, 0x8B, ..]:
                    using (var plain = new GZipStream(file, CompressionMode.Decompress))
                    {
                        ReadText(plain, Path.GetFileNameWithoutExtension(path), file, names);
                    }

                    break;
                default:
                    if (length == 0)
                    {
                        throw Fault("is empty");
                    }

                    ReadText(file, Path.GetFileName(path), file, names);
                    break;
            }
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Fault("is not there; check the spelling and the folder");
        }
        catch (InvalidDataException)
        {
            throw Fault("is damaged: it cannot be unpacked");
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw Fault($"cannot be read ({VisibleText.Of(error.Message.Split('\n')[0].TrimEnd('.'))})");
        }
    }

    private void ReadArchive(FileStream file, bool names)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        var read = 0;
        foreach (var entry in archive.Entries)
        {
            // GeoNames puts a readme into each of its archives, and the list of languages beside alternate names.
            if (entry.Name.Length == 0 || entry.Name is "readme.txt" or "iso-languagecodes.txt")
            {
                continue;
            }

            using var stream = entry.Open();
            ReadText(stream, entry.Name, file, names);
            read++;
        }

        if (read == 0)
        {
            throw Fault("has no file of places in it");
        }
    }

    private void ReadText(Stream stream, string name, FileStream file, bool names)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        var row = 0L;
        string? line;
        Action<string, long>? read = null;
        while ((line = reader.ReadLine()) is not null)
        {
            row++;
            if (row % Step == 0)
            {
                advance(name, row, file.Length == 0 ? 0 : 100 * file.Position / file.Length);
            }

            if (line.Length == 0 || (line[0] == '#' && read is null))
            {
                continue;
            }

            if (read is null)
            {
                read = FormOf(line, name, names, reader);
                if (read is null)
                {
                    return;
                }

                if (HasHeading(line))
                {
                    continue;
                }
            }

            while (_quoted && CsvPlaces.IsOpen(line) && reader.ReadLine() is { } more)
            {
                line += "\n" + more;
                row++;
            }

            read(line, row);
        }

        if (read is null)
        {
            throw Fault("holds no rows");
        }
    }

    private bool _quoted;

    private static bool HasHeading(string line) => CsvPlaces.Fits(line) && !line.StartsWith('{');

    // Null where the rows are not for this time.
    private Action<string, long>? FormOf(string line, string name, bool names, StreamReader reader)
    {
        _quoted = false;
        var fields = line.AsSpan().Count('\t') + 1;
        var numbered = line.Length > 0 && char.IsAsciiDigit(line[0]);
        if (numbered && fields == GeoNamesRow.Fields)
        {
            return names ? null : (one, row) => GeoNamesRow.Read(one, row, target);
        }

        if (numbered && fields is >= 4 and <= 10)
        {
            HoldsNames = true;
            return names ? (one, row) => AlternateNameRow.Read(one, row, target) : null;
        }

        if (names)
        {
            return null;
        }

        if (line.TrimStart('\u001e', ' ').StartsWith('{') || line.TrimStart().StartsWith('['))
        {
            return ReadGeoJson(line, name, reader);
        }

        if (!CsvPlaces.Fits(line))
        {
            throw Fault(
                "is none of the forms that can be added: GeoNames' dumps, GeoJSON, or a table whose first row names its columns (name, lat, lon)"
            );
        }

        var table = new CsvPlaces(line, name, target);
        _quoted = true;
        return table.Read;
    }

    private Action<string, long>? ReadGeoJson(string line, string name, StreamReader reader)
    {
        var whole =
            line.TrimEnd().EndsWith('}')
            && line.Contains("\"Feature\"", StringComparison.Ordinal)
            && !line.Contains("FeatureCollection", StringComparison.Ordinal);
        if (whole)
        {
            return (one, row) => GeoJsonPlaces.ReadLine(one, row, name, target);
        }

        using var rest = new MemoryStream(Encoding.UTF8.GetBytes(line + "\n" + reader.ReadToEnd()));
        GeoJsonPlaces.Read(rest, name, target);
        return null;
    }

    private OutputException Fault(string what) => new(OutputCodes.NoPlaces, $"{VisibleText.Of(path)} {what}.");
}
