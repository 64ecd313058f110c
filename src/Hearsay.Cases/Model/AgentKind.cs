namespace Hearsay.Cases;

/// <summary>What kind of agent set a value.</summary>
public enum AgentKind
{
    /// <summary>A person, by name.</summary>
    Person,

    /// <summary>A program, by name and version.</summary>
    Software,
}
