namespace Hearsay.Cases;

/// <summary>Who or what set a value: a person, or a program in one version (W3C PROV's agent).</summary>
/// <param name="Kind">Which of both.</param>
/// <param name="Name">The person's name as given, or the program's.</param>
/// <param name="Version">The program's version; empty for a person.</param>
public sealed record Agent(AgentKind Kind, string Name, string Version)
{
    /// <summary>A person.</summary>
    public static Agent Person(string name) => new(AgentKind.Person, name, "");

    /// <summary>A program in one version.</summary>
    public static Agent Software(string name, string version) => new(AgentKind.Software, name, version);

    /// <summary>The name, and the version where there is one.</summary>
    public override string ToString() => Version.Length == 0 ? Name : $"{Name} {Version}";
}
