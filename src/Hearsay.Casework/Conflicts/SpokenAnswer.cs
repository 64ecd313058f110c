namespace Hearsay.Casework;

/// <summary>The passages that give one answer, with whose word each is.</summary>
/// <param name="assertions">The passages, in order of their reports.</param>
/// <param name="origins">Tells whose word a passage is.</param>
internal sealed class SpokenAnswer(List<Assertion> assertions, OriginCounter origins)
{
    private Speaker[]? _speakers;

    /// <summary>The passages, in order of their reports.</summary>
    public List<Assertion> Assertions => assertions;

    /// <summary>Whose word each of them is.</summary>
    public Speaker[] Speakers => _speakers ??= [.. assertions.Select(origins.SpeakerOf)];
}
