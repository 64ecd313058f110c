namespace Hearsay.Cases;

/// <summary>What a decision or a change can be about.</summary>
public enum ItemKind
{
    /// <summary>The report as a whole: <c>r12</c>.</summary>
    Report,

    /// <summary>A claim: <c>r12/c4</c>.</summary>
    Claim,

    /// <summary>A time: <c>r12/t4</c>.</summary>
    Time,

    /// <summary>A place: <c>r12/p4</c>.</summary>
    Place,

    /// <summary>A figure: <c>r12/f4</c>.</summary>
    Figure,

    /// <summary>A name: <c>r12/n4</c>.</summary>
    Name,

    /// <summary>An entity: <c>r12/e4</c>.</summary>
    Entity,

    /// <summary>A finding: <c>r12/h4</c>.</summary>
    Finding,

    /// <summary>A forecast: <c>r12/x4</c>.</summary>
    Forecast,

    /// <summary>A commitment: <c>r12/k4</c>.</summary>
    Commitment,
}
