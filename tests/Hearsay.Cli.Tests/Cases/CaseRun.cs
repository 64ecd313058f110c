using System.Text.Json;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>A folder with a case and reports that were invented, and the verbs run on it.</summary>
internal sealed class CaseRun : IDisposable
{
    public const string Bridge =
        "The governor of Lapland said on Saturday that the bridge in Kemi was closed at 17:00 local time.\n\n"
        + "“At least 12 people were injured,” police spokeswoman Aino Virtanen told the Kemi Courier.\n\n"
        + "According to a witness, three lorries were destroyed.";

    public CaseRun()
    {
        Put("bridge.txt", Bridge);
        Put("rain.txt", "It rained in Oulu all day, the mayor said.");
    }

    public string Folder { get; } = TestFolder.Make("case");

    public string Case => In("kemi");

    public string In(string name) => Path.Combine(Folder, name);

    public string Put(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>Makes the case and adds both reports.</summary>
    public void Fill()
    {
        Well("case", "new", Case, "--by", "Aino");
        Well("case", "add", Case, In("bridge.txt"), In("rain.txt"), "--published", "2027-03-28", "--by", "Aino");
    }

    /// <summary>Runs a verb that must end well, and gives what it printed.</summary>
    public string Well(params string[] arguments)
    {
        var (status, output, error) = CommandRun.Run("", arguments);
        Assert.True(status == 0, $"{string.Join(' ', arguments)}: {status}\n{output}{error}");
        return output;
    }

    /// <summary>Runs a verb that must fail, and gives what it said.</summary>
    public string Badly(int status, params string[] arguments)
    {
        var (came, output, error) = CommandRun.Run("", arguments);
        Assert.True(status == came, $"{string.Join(' ', arguments)}: {came}\n{output}{error}");
        return error + output;
    }

    /// <summary>Runs a verb for its JSON.</summary>
    public JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(Well([.. arguments, "--format", "json"])).RootElement;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
