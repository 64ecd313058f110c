namespace Hearsay.Intake;

/// <summary>Every error of a line of JSON Lines, with its number.</summary>
internal static class JsonLineErrors
{
    public static IntakeFailure NotJson(string id, long line, long column) =>
        new(
            id,
            "H030",
            $"Line {IntakeErrors.Number(line)} is not valid JSON (at byte {IntakeErrors.Number(column)}); every line must be one JSON object.",
            line
        );

    public static IntakeFailure NoText(string id, long line) =>
        new(
            id,
            "H031",
            $"Line {IntakeErrors.Number(line)} has no \"text\"; give the report's words in that field.",
            line
        );

    public static IntakeFailure WrongType(string id, long line, string field) =>
        new(
            id,
            "H032",
            $"Line {IntakeErrors.Number(line)} has a \"{field}\" that is not a string; put it in quotation marks.",
            line
        );

    public static IntakeFailure TooLong(long line, long limit) =>
        new(
            IntakeErrors.Plain(line),
            "H033",
            $"Line {IntakeErrors.Number(line)} is longer than {IntakeErrors.Size(limit)} and was skipped; split its text.",
            line
        );

    public static IntakeFailure BadCharacters(string id, long line) =>
        new(
            id,
            "H034",
            $"Line {IntakeErrors.Number(line)} has characters that are not valid Unicode; write it anew as UTF-8.",
            line
        );

    public static IntakeFailure Blank(long line) =>
        new(IntakeErrors.Plain(line), "H035", $"Line {IntakeErrors.Number(line)} is blank; leave it out.", line);

    public static IntakeFailure TextTooLong(string id, long line, long length, long limit) =>
        new(
            id,
            "H007",
            $"Line {IntakeErrors.Number(line)} has a text of {IntakeErrors.Number(length)} characters, and at most {IntakeErrors.Number(limit)} are read; split it.",
            line
        );
}
