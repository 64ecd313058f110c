namespace Hearsay.Reading;

/// <summary>What a word can tell of the way that words took.</summary>
[Flags]
internal enum RelayWord
{
    None = 0,

    /// <summary>"citing X": X is the origin.</summary>
    Citing = 1,

    /// <summary>"which cited X", "quoted by X".</summary>
    Cited = 1 << 1,

    /// <summary>"referring to X", "with reference to X".</summary>
    Referring = 1 << 2,

    /// <summary>"attributing it to X".</summary>
    Attributing = 1 << 3,

    /// <summary>"relying on X", "based on X".</summary>
    Relying = 1 << 4,

    /// <summary>"an interview with X", "a statement to X".</summary>
    Address = 1 << 5,

    /// <summary>"speaking to X".</summary>
    Speaking = 1 << 6,

    /// <summary>"asked by X", "reached by X".</summary>
    Asked = 1 << 7,

    /// <summary>"carried by X".</summary>
    Carried = 1 << 8,

    /// <summary>"seen by X", "leaked to X".</summary>
    Obtained = 1 << 9,

    /// <summary>"via X".</summary>
    Via = 1 << 10,

    /// <summary>What is said, and stands for who says it: "a ministry statement".</summary>
    Utterance = 1 << 11,

    /// <summary>A noun for somebody, or for a record, that can be cited.</summary>
    Voice = 1 << 12,

    /// <summary>A noun for an outlet, whatever stands before it: "newspaper".</summary>
    Medium = 1 << 13,

    /// <summary>A noun that is an outlet's where a word of news stands before it: "agency".</summary>
    Bearer = 1 << 14,

    /// <summary>A word that makes the noun behind it an outlet's: "news", "state".</summary>
    Newsy = 1 << 15,

    /// <summary>A rule or a text that is invoked, and tells nothing: "article", "convention".</summary>
    Rule = 1 << 16,

    /// <summary>The last word of many an outlet's name, which says nothing by itself: "Times".</summary>
    Masthead = 1 << 17,

    /// <summary>What is written for an outlet: "a column in X".</summary>
    Essay = 1 << 18,

    /// <summary>What an outlet makes, and stands for it: "a Reuters report".</summary>
    Dispatch = 1 << 19,

    /// <summary>Who works for an outlet, and stands for it: "a reporter for X".</summary>
    Reporter = 1 << 20,

    /// <summary>A word that names an outlet: "Interfax".</summary>
    Press = 1 << 21,

    /// <summary>A word that is an outlet's name behind "the" alone: "the Hill".</summary>
    Lone = 1 << 22,

    /// <summary>"on the authority of X".</summary>
    Authority = 1 << 23,

    /// <summary>Who works for a body that publishes what it finds: "a researcher for X".</summary>
    Researcher = 1 << 24,

    /// <summary>What was recorded: "a video".</summary>
    Recording = 1 << 25,

    /// <summary>What those do who would not be named: "asked".</summary>
    Wishing = 1 << 26,

    /// <summary>What they would not be: "named"; what they want: "anonymity".</summary>
    Naming = 1 << 27,

    /// <summary>What is invoked as a reason, and tells nothing: "weather".</summary>
    Reason = 1 << 28,

    /// <summary>"learned from X that".</summary>
    Learning = 1 << 29,

    /// <summary>Who tells an outlet: "Kommersant's source".</summary>
    Informant = 1 << 30,
}
