using System.IO.MemoryMappedFiles;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>The gazetteer that a user has added places to: where it lies, and opening it.</summary>
internal static class UserGazetteer
{
    /// <summary>Where it lies unless an option says otherwise: <c>hearsay/gazetteer.hgz</c> in the folder for the user's data
    /// (XDG Base Directory Specification); null where the system knows no such folder.</summary>
    public static string? DefaultPath(Surroundings surroundings)
    {
        var folder = surroundings.Variable("XDG_DATA_HOME");
        if (string.IsNullOrEmpty(folder) || !Path.IsPathRooted(folder))
        {
            folder =
                surroundings.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share")
                : OperatingSystem.IsWindows() ? surroundings.Variable("LOCALAPPDATA")
                : null;
        }

        return string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, "hearsay", "gazetteer.hgz");
    }

    /// <summary>Opens a compiled file, which is mapped into memory and read in place.</summary>
    /// <exception cref="OutputException">It is not there, or it is none.</exception>
    public static Gazetteer Open(string path)
    {
        var shown = VisibleText.Of(path);
        try
        {
            var length = new FileInfo(path).Length;
            if (length == 0)
            {
                throw new InvalidDataException();
            }

            // The mapping lives as long as the process: what is read in place must stay.
            var file = MemoryMappedFile.CreateFromFile(
                new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete),
                null,
                0,
                MemoryMappedFileAccess.Read,
                HandleInheritability.None,
                leaveOpen: false
            );
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            return Gazetteer.Open(view.SafeMemoryMappedViewHandle, view.PointerOffset, length);
        }
        catch (InvalidDataException)
        {
            throw Fault($"{shown} is no gazetteer of this version; make it again with hearsay gazetteer add.");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Fault($"{shown} is not there; make it with hearsay gazetteer add FILE.");
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw Fault($"{shown} cannot be opened ({VisibleText.Of(error.Message.Split('\n')[0].TrimEnd('.'))}).");
        }
    }

    /// <summary>The gazetteers that were asked for, beside the one that comes with Hearsay, and says which on standard error.</summary>
    /// <param name="surroundings">Where that is said.</param>
    /// <param name="named">The files that were named; none for the user's own, where there is one.</param>
    /// <param name="without">Whether the user's own is left out.</param>
    /// <returns>Null where there is none.</returns>
    public static Gazetteer? Gather(Surroundings surroundings, IReadOnlyList<string> named, bool without)
    {
        if (named.Count == 0 && !without && DefaultPath(surroundings) is { } path && File.Exists(path))
        {
            named = [path];
        }

        if (named.Count >= Gazetteer.MostFiles)
        {
            throw new OutputException(
                OutputCodes.BadOption,
                $"--gazetteer can be given {Gazetteer.MostFiles - 1} times at most; add the files to one gazetteer instead."
            );
        }

        Gazetteer? all = null;
        foreach (var file in named)
        {
            var opened = Open(file);
            surroundings.Error.WriteLine(
                $"hearsay: places are looked up in {VisibleText.Of(file)} too ({opened.Count:N0} places)."
            );
            all = (all ?? Gazetteer.Embedded).With(opened);
        }

        return all;
    }

    private static OutputException Fault(string message) => new(OutputCodes.NoGazetteer, message);
}
