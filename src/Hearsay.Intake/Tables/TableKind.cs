namespace Hearsay.Intake;

/// <summary>Whose table it is.</summary>
internal enum TableKind
{
    /// <summary>Nobody's that is known.</summary>
    None,

    /// <summary>One with a column <c>text</c>, named as the fields of JSON Lines.</summary>
    Reports,

    /// <summary>An export of Atlos, or one in its form: <c>slug</c> or <c>description</c>, and <c>source_1</c> to <c>source_n</c>.</summary>
    Atlos,

    /// <summary>What Auto Archiver writes: <c>status</c>, <c>metadata</c>, <c>media</c>.</summary>
    AutoArchiver,

    /// <summary>The sheet that Auto Archiver fills in: <c>Link</c>, <c>Archive status</c> and so on.</summary>
    ArchiverSheet,
}
