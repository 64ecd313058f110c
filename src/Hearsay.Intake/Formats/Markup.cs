namespace Hearsay.Intake;

/// <summary>What kind of markup a text begins with.</summary>
internal enum Markup
{
    None,
    Html,
    Xml,
    Feed,
}
