namespace Hearsay.Intake;

/// <summary>Every error of tables, with its number.</summary>
internal static class TableErrors
{
    public static IntakeFailure Unclosed(string id, long line) =>
        new(
            id,
            "H045",
            $"The row at line {IntakeErrors.Number(line)} opens a quotation mark and never closes it; close it, and check the rows below.",
            line
        );

    public static IntakeFailure NoText(string id, long line, string columns) =>
        new(
            id,
            "H046",
            $"The row at line {IntakeErrors.Number(line)} has no words in {columns}; fill it in, or leave the row out.",
            line
        );

    public static IntakeException NoRows(string name) =>
        new("H047", $"{name} is a table with column names and no rows; check that it was exported whole.");
}
