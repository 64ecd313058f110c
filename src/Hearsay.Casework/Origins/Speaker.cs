using NodaTime;

namespace Hearsay.Casework;

/// <summary>Whose word a passage is, found out once for all passages that it is held against.</summary>
/// <param name="Voice">The party: the originator; the outlet where the report says it in its own voice.</param>
/// <param name="Body">The body that the party speaks for.</param>
/// <param name="Rank">0 where it is the word of a party that is named, 1 of somebody unnamed, 2 of a newsroom.</param>
/// <param name="IsOwn">Whether the report says it in its own voice.</param>
/// <param name="Outlet">The party that the report's outlet is.</param>
/// <param name="Moment">When the report was published; <see cref="Instant.MaxValue"/> where unknown.</param>
internal readonly record struct Speaker(int Voice, int Body, int Rank, bool IsOwn, int Outlet, Instant Moment)
{
    /// <summary>Whether it is the word of a party that is named, and not a newsroom's own or an unnamed source's.</summary>
    public bool IsPartys => Rank == 0;

    /// <summary>Whether it is a newsroom's own word.</summary>
    public bool IsNewsrooms => IsOwn && Rank != 0;
}
