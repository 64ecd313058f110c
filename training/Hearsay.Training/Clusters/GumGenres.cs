namespace Hearsay.Training;

/// <summary>The genres of GUM whose texts may be used for what is shipped.</summary>
public static class GumGenres
{
    private static readonly string[] Free =
    [
        "academic",
        "bio",
        "conversation",
        "court",
        "interview",
        "news",
        "speech",
        "textbook",
        "vlog",
        "voyage",
    ];

    /// <summary>Whether weights trained on texts of a genre may be shipped; the other genres' texts are non-commercial.</summary>
    public static bool MayTrain(string genre) => Free.Contains(genre, StringComparer.Ordinal);
}
