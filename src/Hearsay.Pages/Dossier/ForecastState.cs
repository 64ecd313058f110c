namespace Hearsay.Pages.Dossier;

/// <summary>How a forecast stands. Only a person says what became of it.</summary>
public enum ForecastState
{
    /// <summary>Its window has not passed at the dossier's moment, or its words give none.</summary>
    Open,

    /// <summary>Its window has passed, and nobody has said what became of it.</summary>
    Due,

    /// <summary>A person says that it came true.</summary>
    CameTrue,

    /// <summary>A person says that it did not.</summary>
    DidNot,

    /// <summary>A person says that it cannot be judged.</summary>
    CannotBeJudged,
}
