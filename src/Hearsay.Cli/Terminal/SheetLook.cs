namespace Hearsay.Cli;

/// <summary>How a sheet looks: how wide it is, and whether in colour.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colour">Whether escape sequences for colour may be written.</param>
/// <param name="Full">Whether passages are printed whole, however long.</param>
internal sealed record SheetLook(int Width, bool Colour, bool Full);
