namespace Hearsay.Casework;

/// <summary>What a word can mean, told apart from other meanings by a number.</summary>
/// <param name="Number">The meaning; never 0.</param>
/// <param name="IsOpposite">Whether the word says that it is not so: "closed" of what "open" means.</param>
internal readonly record struct Sense(uint Number, bool IsOpposite);
