using System.Globalization;
using BenchmarkDotNet.Running;
using Hearsay.Bench;
using Hearsay.Bench.Cases;
using Hearsay.Bench.Holders;

// Without arguments: every benchmark. "stages": what each stage of the reading costs. "places": how fast names are looked up
// in the gazetteer. "cases FOLDER COUNT": how fast a case of so many reports is. "times FILE": the seconds that times
// take over a file of JSON Lines. "holders CORPUS [OUTPUT] [errors]":
// who the sources of PolNeAR's development part are.
if (args is ["stages"])
{
    StageTimes.Print(Console.Out);
    return;
}

if (args is ["places"])
{
    PlacesSpeed.Print(Console.Out);
    return;
}

if (args is ["cases", var folder, var count])
{
    CasesSpeed.Print(folder, int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["times", var file])
{
    TimesSpeed.Print(file, Console.Out);
    return;
}

if (args is ["holders", var corpus, .. var rest])
{
    var filtered = rest.FirstOrDefault(argument => argument != "errors");
    HolderScores.Print(corpus, filtered, rest.Contains("errors"), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchConfig).Assembly).Run(args is [] ? ["--filter", "*"] : args);
