namespace Hearsay.Intake;

/// <summary>Every error of files that hold other files, with its number.</summary>
internal static class ContainerErrors
{
    public static IntakeException EmptyFolder(string name) =>
        new("H009", $"{name} is a folder with no file in it that could be read; check that it is the right one.");

    public static IntakeException Damaged(string name, string kind, string how) =>
        new(
            "H013",
            $"{name} is {kind} that is damaged ({IntakeErrors.FirstLine(how)}); get it again from where it came from."
        );

    public static IntakeException Trap(string name, long packed, long limit) =>
        new(
            "H014",
            $"{name} has {IntakeErrors.Size(packed)} and unpacks to more than {IntakeErrors.Size(limit)}; unpack it by hand if you trust it, and read what you need."
        );

    public static IntakeException TooManyParts(string name, long limit) =>
        new("H017", $"{name} holds more than {IntakeErrors.Number(limit)} parts, and no more are read; split it.");

    public static IntakeException TooDeep(string name, int limit) =>
        new(
            "H018",
            $"{name} lies more than {IntakeErrors.Number(limit)} containers deep; unpack the outer ones and read what is inside."
        );

    public static IntakeException Locked(string name) =>
        new("H019", $"{name} is locked with a password; unpack it with the password and read what is inside.");

    public static IntakeException UnknownPacking(string name, string method) =>
        new("H029", $"{name} is packed by {method}, which is not read; unpack it by hand and read what is inside.");
}
