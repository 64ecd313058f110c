using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>The few styles of a sheet. Each only adds to what the words say: nothing is told by colour alone.</summary>
internal static class SheetStyles
{
    public static Style Plain { get; } = Style.Plain;
    public static Style Strong { get; } = new(decoration: Decoration.Bold);
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);
    public static Style Alarm { get; } = new(Color.Red, decoration: Decoration.Bold);
    public static Style Doubt { get; } = new(Color.Olive);
    public static Style Stance { get; } = new(Color.Teal);
    public static Style Words { get; } = Style.Plain;
}
