namespace Hearsay.Casework;

/// <summary>Why two profiles cannot be about one incident.</summary>
internal enum Veto
{
    /// <summary>They can.</summary>
    None,

    /// <summary>They are items of one round-up.</summary>
    OneReport,

    /// <summary>The days that they state lie apart.</summary>
    Days,

    /// <summary>The towns that they name lie far apart.</summary>
    Places,

    /// <summary>Both name everybody who was harmed, and nobody is in both.</summary>
    Victims,
}
