using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Reports that wait to be taken out of where they are.</summary>
/// <param name="Name">What to call them in an error.</param>
/// <param name="Weight">About how many bytes they hold.</param>
/// <param name="Line">Whether they are lines of JSON Lines, which say themselves what is known of them.</param>
/// <param name="Extract">Takes them out; may run on any thread.</param>
internal sealed record ReportInput(string Name, long Weight, bool Line, Func<IEnumerable<Extraction>> Extract);
