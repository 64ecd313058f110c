using Hearsay.Cases;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Goes through the places that were named and says what reports are there.</summary>
internal sealed class ReportInputs(ReadSettings settings, Surroundings surroundings)
{
    /// <summary>Every input, in order.</summary>
    public IEnumerable<ReportInput> Find()
    {
        var finder = new ReportFinder(settings.Capture)
        {
            StandardInput = surroundings.Input,
            FetchSources = settings.Sources,
            Kept = settings.Kept,
        };
        return settings.Places.SelectMany(place =>
            settings.Cases && Directory.Exists(place) && CaseReader.IsCase(place)
                ? CaseInputs.Find(place)
                : finder.Find(place)
        );
    }
}
