namespace Hearsay.Cases;

/// <summary>What a case is.</summary>
/// <param name="Id">A random number that tells it from every other case, 32 hexadecimal digits; copies keep it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="MadeAt">When it was made, UTC.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="Schema">The number of its schema's last migration.</param>
public sealed record CaseHead(string Id, string Name, DateTimeOffset MadeAt, Agent MadeBy, int Schema);
