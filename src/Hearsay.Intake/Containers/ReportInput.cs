namespace Hearsay.Intake;

/// <summary>Reports that wait to be taken out of where they are.</summary>
/// <param name="Name">What to call them in an error.</param>
/// <param name="Weight">About how many bytes they hold.</param>
/// <param name="OneOfMany">Whether they are some of many that one place holds, which say themselves what is known of them.</param>
/// <param name="Extract">Takes them out; may run on any thread, once.</param>
public sealed record ReportInput(string Name, long Weight, bool OneOfMany, Func<IEnumerable<Extraction>> Extract);
