using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Makes a gazetteer out of files of places and what was added before, in one pass.</summary>
internal sealed class GazetteerMaking : IPlaceTarget, IDisposable
{
    private const int MostFaults = 10;
    private readonly AtomicFile _file;
    private readonly FileStream _aside;
    private readonly GazetteerWriter _writer;
    private readonly ProgressLine _progress;
    private readonly List<PlaceFault> _faults = [];
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _embedded = [];
    private string _reading = "";

    /// <summary>Begins.</summary>
    /// <param name="target">Where the compiled file shall be; what is there stays until the new one is whole.</param>
    /// <param name="surroundings">Where progress is shown.</param>
    public GazetteerMaking(string target, Surroundings surroundings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(target, error);
        }

        _file = new AtomicFile(target);
        _aside = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            1,
            FileOptions.DeleteOnClose
        );
        _writer = new GazetteerWriter(_file.Stream, _aside);
        _progress = new ProgressLine(surroundings);
    }

    /// <summary>How many places and names came out of the files.</summary>
    public long Places { get; private set; }

    /// <summary>How many further names came out of the files.</summary>
    public long Names { get; private set; }

    /// <summary>How many rows hold nothing for a gazetteer: codes, links, places under the sea, names of places not known.</summary>
    public long PassedOver { get; private set; }

    /// <summary>How many rows are damaged.</summary>
    public long Refused { get; private set; }

    /// <summary>The first of the damaged rows.</summary>
    public IReadOnlyList<PlaceFault> Faults => _faults;

    /// <summary>How many places the gazetteer has now.</summary>
    public int Count => _writer.Count;

    /// <summary>Reads the files: places first, then names that belong to them, whatever the order in which they are given.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="before">What was added before; null for nothing.</param>
    public void Read(IReadOnlyList<string> paths, Gazetteer? before)
    {
        var files = new List<PlaceFile>();
        foreach (var path in paths)
        {
            _reading = path;
            files.Add(new PlaceFile(path, this, Advance));
            files[^1].Read(names: false);
        }

        if (before is not null)
        {
            // What has just come again gives way: places of the same number, and files of the same name.
            _writer.Add(before, _sources);
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].HoldsNames)
            {
                _reading = paths[i];
                files[i].Read(names: true);
            }
        }
    }

    /// <summary>Puts the gazetteer in its place.</summary>
    public void Finish()
    {
        _progress.Say("Sorting …");
        try
        {
            _writer.Finish();
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(_reading, error);
        }

        _file.Commit();
    }

    public void Take(GazetteerPlace place)
    {
        if (place is { Source: "geonames", Key: null } && _writer.TryFind(place.Id, out var known))
        {
            // The same place twice, as in a country's dump beside the whole: the names come together.
            foreach (var (name, kind) in place.Names)
            {
                _writer.AddName(known, name, kind);
            }

            return;
        }

        if (place.Source != "geonames")
        {
            _sources.Add(place.Source);
        }

        _writer.Add(place);
        Places++;
    }

    public void TakeName(int id, string name, NameKind kind)
    {
        if (!_writer.TryFind(id, out var place))
        {
            if (FindEmbedded(id) is not { } entry)
            {
                PassedOver++;
                return;
            }

            place = _writer.Add(entry);
        }

        _writer.AddName(place, name, kind);
        Names++;
    }

    // Names without their places still serve those that come with Hearsay.
    private GazetteerEntry? FindEmbedded(int id)
    {
        if (_embedded.Count == 0)
        {
            for (var i = 0; i < Gazetteer.Embedded.Count; i++)
            {
                if (Gazetteer.Embedded[i].GeoNamesId is { } number)
                {
                    _embedded[number] = i;
                }
            }
        }

        return _embedded.TryGetValue(id, out var at) ? Gazetteer.Embedded[at] : null;
    }

    public void Refuse(long row, string why)
    {
        Refused++;
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new PlaceFault(_reading, row, why));
        }
    }

    public void PassOver() => PassedOver++;

    public void Dispose()
    {
        _progress.Dispose();
        _aside.Dispose();
        _file.Dispose();
    }

    private void Advance(string name, long row, long percent) =>
        _progress.Say($"Reading {VisibleText.Of(name)}: {percent} %, {row:N0} rows, {_writer.Count:N0} places");
}
