namespace Hearsay.Cases;

/// <summary>Every error of cases, with its number: a name, what is wrong, what to do.</summary>
internal static class CaseErrors
{
    public static CaseException NoSuchCase(string place) =>
        new("H300", $"{place}: there is no case; make one with hearsay case new {place}.");

    public static CaseException Exists(string place) =>
        new("H301", $"{place} is there already and not empty; name another folder.");

    public static CaseException NoCase(string place, Exception? inner = null) =>
        new("H302", $"{place} is no case: its case.db was not made by Hearsay.", inner);

    public static CaseException Newer(string place, int schema, int known) =>
        new(
            "H303",
            $"{place} was written by a newer Hearsay (schema {schema}, and this one knows {known}); use that one."
        );

    public static CaseException Damaged(string place, string how, Exception? inner = null) =>
        new("H304", $"{place} is damaged ({how}); keep it as it is, and work on a copy that verifies.", inner);

    public static CaseException Busy(string place, Exception? inner = null) =>
        new(
            "H305",
            $"{place}: somebody else is writing to this case just now; wait until that is done and try again.",
            inner
        );

    public static CaseException ReadOnly(string place, Exception? inner = null) =>
        new(
            "H306",
            $"{place} cannot be written: you are not allowed to, or the disk is read-only; copy the folder to where you are.",
            inner
        );

    public static CaseException NoRoom(string place, Exception? inner = null) =>
        new(
            "H307",
            $"{place} cannot be written: there is no room left; make some and run it again, nothing acknowledged is lost.",
            inner
        );

    public static CaseException Unreadable(string place, string how, Exception? inner = null) =>
        new("H308", $"{place} cannot be used ({how}); copy it to a disk that works and try again.", inner);

    public static CaseException Changed(string file) =>
        new("H309", $"{file} was changed while it was read; add it again.");

    public static CaseException NoLibrary(string place, Exception inner) =>
        new(
            "H311",
            $"{place} cannot be opened: SQLite is not beside the command (libe_sqlite3); put both back into one folder.",
            inner
        );

    public static CaseException NoSuchItem(string address) =>
        new("H310", $"{address}: there is no such thing in this case; hearsay case list shows what there is.");

    public static CaseException BadSearch(string why) => new("H312", $"The search says nothing: {why}");

    public static CaseException BadDecision(string why) => new("H313", $"This cannot be decided so: {why}");

    public static CaseException CannotUndo(string decision, string why) =>
        new("H314", $"{decision} cannot be undone: {why}");
}
