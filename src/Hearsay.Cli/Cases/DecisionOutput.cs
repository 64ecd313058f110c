using System.Globalization;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary>Prints a decision that was just made.</summary>
internal static class DecisionOutput
{
    public static int Print(Surroundings surroundings, SheetLook look, bool json, Decision decision)
    {
        if (json)
        {
            CaseOutput.Json(surroundings, writer => CaseJson.Write(writer, decision));
            return 0;
        }

        CaseOutput.Sheet(
            surroundings,
            look,
            canvas =>
                canvas.Entry(
                    CaseJson.DecisionIdOf(decision.Id),
                    Math.Max(5, decision.Id.ToString(CultureInfo.InvariantCulture).Length + 3),
                    SheetStyles.Quiet,
                    CaseOutput.Line(decision)
                )
        );
        return 0;
    }
}
