namespace Hearsay.Reading;

/// <summary>What kind of organisation a well-known name stands for.</summary>
internal enum BodyKind : byte
{
    /// <summary>None is known.</summary>
    None,

    /// <summary>A government, a ministry, an international body.</summary>
    State,

    /// <summary>Armed forces, services.</summary>
    Force,

    /// <summary>A party, an armed group.</summary>
    Group,

    /// <summary>A news medium.</summary>
    Outlet,

    /// <summary>A monitor, an aid body.</summary>
    Charity,

    /// <summary>A company, and what is called after it.</summary>
    Company,

    /// <summary>A club, a league.</summary>
    Sport,

    /// <summary>A school, a university, a laboratory.</summary>
    School,

    /// <summary>A public body, a church, a society.</summary>
    Body,

    /// <summary>Also an ordinary word, a surname or a town.</summary>
    Perhaps,
}
