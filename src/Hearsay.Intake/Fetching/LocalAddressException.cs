namespace Hearsay.Intake;

/// <summary>A connection into the local network was refused.</summary>
internal sealed class LocalAddressException(string host) : Exception(host);
