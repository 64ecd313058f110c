namespace Hearsay.Training.Incidents;

/// <summary>What the registry says of an incident.</summary>
/// <param name="Day">Its day, counted from 1970.</param>
/// <param name="Town">Its town or county.</param>
/// <param name="Killed">How many were killed.</param>
/// <param name="Injured">How many were injured.</param>
internal sealed record RegistryEntry(int Day, string Town, int Killed, int Injured);
