namespace Hearsay.Reading;

/// <summary>How a verb group stands in its clause.</summary>
internal enum VerbGroupKind : byte
{
    /// <summary>With a subject: "said", "has said".</summary>
    Finite,

    /// <summary>With a form of "be" and a participle: "was quoted".</summary>
    Passive,

    /// <summary>"saying", "having said".</summary>
    Gerund,

    /// <summary>"to say".</summary>
    Infinitive,

    /// <summary>A participle alone: "a plan called …".</summary>
    Participle,
}
