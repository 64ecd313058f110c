namespace Hearsay.Reading;

/// <summary>How a word or a phrase can make a prediction of a clause.</summary>
[Flags]
internal enum ForecastTrigger
{
    None = 0,

    /// <summary>Beside "will": "will probably fall".</summary>
    Adverb = 1,

    /// <summary>"is likely to", "it is likely that".</summary>
    Adjective = 2,

    /// <summary>"there is a good chance that", "a good chance of".</summary>
    Chance = 4,

    /// <summary>"the odds of a clash are increasing".</summary>
    Rising = 8,

    /// <summary>A verb with a clause: "predicted that it would".</summary>
    Clause = 16,

    /// <summary>The verb's clause may as well have "could" or "may".</summary>
    Possible = 32,

    /// <summary>A verb with a noun and an infinitive: "expects prices to rise".</summary>
    Infinitive = 64,

    /// <summary>A verb in the passive: "is expected to".</summary>
    Passive = 128,

    /// <summary>A verb with a noun alone: "predicted a famine".</summary>
    Object = 256,

    /// <summary>"will" and "would" themselves.</summary>
    Modal = 512,

    /// <summary>A verb with a clause that has "will": "thinks that it will"; "would" behind it imagines.</summary>
    Will = 1024,

    /// <summary>Any frame of a verb.</summary>
    Verb = Clause | Will | Possible | Infinitive | Passive | Object,
}
