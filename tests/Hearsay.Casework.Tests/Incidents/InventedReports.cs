using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

/// <summary>Reports made up for tests.</summary>
internal static class InventedReports
{
    public static CaseReport Read(string id, string published, string title, string text) =>
        new(
            id,
            ReportReader.English.Read(
                Annotator.English.Annotate(text),
                new Provenance
                {
                    Title = title.Length == 0 ? null : title,
                    Published = PublicationTime.TryParse(published, out var moment) ? moment : null,
                }
            )
        );

    /// <summary>Two shootings in one town on one day, a crash elsewhere, a later report on the first shooting, a round-up.</summary>
    public static IReadOnlyList<CaseReport> Week { get; } =
    [
        Read(
            "a1",
            "2031-05-06",
            "Teacher shot dead in Akron car park",
            "AKRON, Ohio - A teacher was shot dead in a car park on Quarry Lane in Akron on Monday evening, police said.\n\n"
                + "Police named the victim as Hanna Weller, 34. Witnesses saw a red van drive off towards Copley Road."
        ),
        Read(
            "a2",
            "2031-05-07",
            "Family mourns Akron teacher",
            "The family of Hanna Weller, the teacher who was shot on Monday in an Akron car park, lit candles on Quarry Lane.\n\n"
                + "Nobody has been arrested. Police look for a red van."
        ),
        Read(
            "b1",
            "2031-05-06",
            "Two brothers wounded in Akron bar shooting",
            "AKRON, Ohio - Two brothers were wounded when a gunman opened fire in the Blue Heron bar on Market Street in Akron late on "
                + "Monday, police said.\n\nMarcus Tilley, 22, and Devon Tilley, 25, were taken to hospital. The gunman, in a grey "
                + "hood, fled on foot."
        ),
        Read(
            "c1",
            "2031-05-06",
            "Ferry hits pier in Bergen",
            "BERGEN - A ferry hit a pier in Bergen harbour on Monday, and eleven passengers were injured, the coast guard said.\n\n"
                + "The vessel, the Solsikke, lost power in strong wind."
        ),
        Read(
            "d1",
            "2031-05-08",
            "News in brief",
            "AKRON. Police are still looking for the red van seen after the teacher Hanna Weller was shot dead on Quarry Lane on Monday.\n\n"
                + "BERGEN. The ferry Solsikke, which hit a pier in Bergen on Monday, had lost power before, the coast guard said."
        ),
    ];
}
