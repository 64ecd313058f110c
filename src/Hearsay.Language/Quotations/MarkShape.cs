namespace Hearsay.Language;

/// <summary>What can be seen of a quotation mark, and of its place.</summary>
[Flags]
internal enum MarkShape : byte
{
    None = 0,

    /// <summary>A single mark, which can be an apostrophe.</summary>
    Single = 1,

    /// <summary>An angled mark; the others pair with each other, since texts mix them.</summary>
    Angled = 2,

    /// <summary>It looks as if it opens: “ „ « ‘ ‚ ‹ ``.</summary>
    LooksOpen = 4,

    /// <summary>It looks as if it closes: ” » ’ › ''.</summary>
    LooksClosed = 8,

    /// <summary>Nothing that it could close stands right before it.</summary>
    FreeLeft = 16,

    /// <summary>Nothing that it could open stands right behind it.</summary>
    FreeRight = 32,

    /// <summary>The marks that pair with each other agree in these.</summary>
    Family = Single | Angled,
}
