using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Where a clue stands.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">How many code units it covers.</param>
/// <param name="InTitle">Whether that is in the title.</param>
internal readonly record struct CluePlace(int Start, ushort Length, bool InTitle)
{
    /// <summary>The words of an extent.</summary>
    public static CluePlace Of(Extent extent, bool inTitle) =>
        new(extent.Start, (ushort)Math.Min(extent.Length, ushort.MaxValue), inTitle);

    /// <summary>The passage of a report of a case.</summary>
    public CasePassage In(int report) => new(report, new Extent(Start, Start + Length), InTitle);
}

/// <summary>Days that may be the event's: from the first to the last, counted from 1970, both included.</summary>
internal readonly record struct DayClue(int From, int To, float Weight, CluePlace At);

/// <summary>A place that may be the event's.</summary>
internal readonly record struct PlaceClue(
    string Name,
    float Latitude,
    float Longitude,
    bool IsArea,
    float Weight,
    CluePlace At
);

/// <summary>Somebody named.</summary>
/// <param name="Name">The name, as it stands.</param>
/// <param name="Full">The hash of first name and surname; 0 where there is no first name.</param>
/// <param name="Surname">The hash of the surname.</param>
/// <param name="Speaks">Whether the report names this person as a source: an official or a witness, mostly.</param>
/// <param name="Part">What part the person has in the event.</param>
/// <param name="Weight">How prominent the person is.</param>
/// <param name="At">The first mention.</param>
internal readonly record struct PersonClue(
    string Name,
    uint Full,
    uint Surname,
    bool Speaks,
    PersonPart Part,
    float Weight,
    CluePlace At
);

/// <summary>A telling word.</summary>
internal readonly record struct WordClue(uint Lemma, string Word, float Weight, bool IsName, CluePlace At);

/// <summary>A kind of event.</summary>
internal readonly record struct KindClue(byte Kind, float Weight, CluePlace At);

/// <summary>How many a report gives as killed and injured; -1 where it does not say.</summary>
internal readonly record struct ProfileToll(int Killed, int Injured);
