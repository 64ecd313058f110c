namespace Hearsay.Reading;

/// <summary>What the lexicons know of a word that can be part of a name, or stand beside one.</summary>
internal sealed class NameWord
{
    /// <summary>Whether it is a title: "Mr.", "President".</summary>
    public bool Title { get; set; }

    /// <summary>Whether it is a given name.</summary>
    public bool Given { get; set; }

    /// <summary>Whether it makes a name that of an institution: "Ministry".</summary>
    public bool Body { get; set; }

    /// <summary>Whether it makes a name that of an outlet: "Times".</summary>
    public bool Outlet { get; set; }

    /// <summary>Whether it is the name of an armed or political group.</summary>
    public bool Group { get; set; }

    /// <summary>The gender that the title or the given name tells.</summary>
    public Gender Gender { get; set; }
}
