namespace Hearsay.Reading;

/// <summary>The forms of a verb that a word can be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,

    /// <summary>The forms that can stand without an auxiliary.</summary>
    Finite = Base | Third | Past,
}
