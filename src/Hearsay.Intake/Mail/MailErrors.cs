namespace Hearsay.Intake;

/// <summary>Every error of e-mail, with its number.</summary>
internal static class MailErrors
{
    public static IntakeException NoText(string name) =>
        new("H036", $"{name} is an e-mail message without any text; open it in a mail program and see what is in it.");

    public static IntakeException DeepParts(string name, int limit) =>
        new(
            "H037",
            $"{name} is an e-mail message whose parts lie more than {IntakeErrors.Number(limit)} deep in each other, as no mail program makes them; the inner ones are not read."
        );
}
