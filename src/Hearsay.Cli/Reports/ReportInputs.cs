using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Goes through the places that were named and says what reports are there.</summary>
internal sealed class ReportInputs(ReadSettings settings, Surroundings surroundings)
{
    /// <summary>Every input, in order.</summary>
    public IEnumerable<ReportInput> Find() =>
        settings.Places.SelectMany(
            new ReportFinder(settings.Capture)
            {
                StandardInput = surroundings.Input,
                FetchSources = settings.Sources,
                Kept = settings.Kept,
            }.Find
        );
}
