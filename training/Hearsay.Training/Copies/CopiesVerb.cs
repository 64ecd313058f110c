namespace Hearsay.Training.Copies;

/// <summary>Scores how copies are found, and how fast.</summary>
internal static class CopiesVerb
{
    /// <summary>Runs one of the measurements.</summary>
    public static int Run(string what, string shared, Options options)
    {
        switch (what)
        {
            case "boilerplate":
                BoilerplateScore.Print(shared, options["show"]);
                return 0;
            case "speed":
                CopySpeed.Print(shared);
                return 0;
            case "planted":
                PlantedScore.Print(shared, options["show"]);
                return 0;
            case "headers":
                HeaderScore.Print(shared, options["show"]);
                return 0;
            default:
                Console.Error.WriteLine("usage: training copies planted|boilerplate|headers|speed SHARED");
                return 2;
        }
    }
}
