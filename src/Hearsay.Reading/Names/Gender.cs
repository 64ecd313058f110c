namespace Hearsay.Reading;

/// <summary>Which pronouns the words about a person allow; never more than the words say.</summary>
internal enum Gender : byte
{
    /// <summary>Any.</summary>
    Unknown,

    /// <summary>"He".</summary>
    Male,

    /// <summary>"She".</summary>
    Female,
}
