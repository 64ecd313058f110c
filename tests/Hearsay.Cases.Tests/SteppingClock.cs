namespace Hearsay.Cases.Tests;

/// <summary>A clock that goes on by a second whenever it is asked.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private DateTimeOffset _now = new(2027, 3, 28, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
}
