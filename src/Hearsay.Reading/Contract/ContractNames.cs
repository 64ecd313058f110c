namespace Hearsay.Reading;

/// <summary>The names under which the contract prints the values of the reading's enumerations.</summary>
public static class ContractNames
{
    /// <summary>The contract's name of a kind of quotation.</summary>
    public static string Of(QuoteKind value) =>
        value switch
        {
            QuoteKind.Direct => "direct",
            QuoteKind.Mixed => "mixed",
            _ => "indirect",
        };

    /// <summary>The contract's name of a stance.</summary>
    public static string Of(Stance value) =>
        value switch
        {
            Stance.Denies => "denies",
            Stance.Alleges => "alleges",
            Stance.Doubts => "doubts",
            Stance.Asks => "asks",
            Stance.Demands => "demands",
            Stance.Predicts => "predicts",
            Stance.Commits => "commits",
            Stance.Regrets => "regrets",
            Stance.Believes => "believes",
            _ => "asserts",
        };

    /// <summary>The contract's name of a certainty.</summary>
    public static string Of(Certainty value) =>
        value switch
        {
            Certainty.Certain => "certain",
            Certainty.Probable => "probable",
            Certainty.Possible => "possible",
            _ => "unknown",
        };

    /// <summary>The contract's name of a polarity.</summary>
    public static string Of(Polarity value) => value == Polarity.Negative ? "negative" : "positive";

    /// <summary>The contract's name of a hop's basis.</summary>
    public static string Of(HopBasis value) =>
        value switch
        {
            HopBasis.Told => "told",
            HopBasis.Reported => "reported",
            HopBasis.Quoted => "quoted",
            HopBasis.Obtained => "obtained",
            _ => "unknown",
        };

    /// <summary>The contract's name of what is said of a commitment.</summary>
    public static string Of(CommitmentStatus value) =>
        value switch
        {
            CommitmentStatus.Kept => "kept",
            CommitmentStatus.Breached => "breached",
            CommitmentStatus.Disputed => "disputed",
            _ => "stated",
        };

    /// <summary>The contract's name of what a choice of words does.</summary>
    public static string Of(WordingKind value) =>
        value switch
        {
            WordingKind.ScareQuote => "scare-quote",
            WordingKind.Hedge => "hedge",
            WordingKind.Booster => "booster",
            WordingKind.UnnamedSource => "unnamed-source",
            WordingKind.Insinuation => "insinuation",
            _ => "loaded",
        };

    /// <summary>The TIMEX3 name of a type.</summary>
    public static string Of(TimexType value) =>
        value switch
        {
            TimexType.Time => "TIME",
            TimexType.Duration => "DURATION",
            TimexType.Set => "SET",
            _ => "DATE",
        };

    /// <summary>The contract's name of a precision.</summary>
    public static string Of(TimePrecision value) =>
        value switch
        {
            TimePrecision.Instant => "instant",
            TimePrecision.Minute => "minute",
            TimePrecision.Hour => "hour",
            TimePrecision.PartOfDay => "part-of-day",
            TimePrecision.Day => "day",
            TimePrecision.Week => "week",
            TimePrecision.Month => "month",
            TimePrecision.Season => "season",
            TimePrecision.Year => "year",
            _ => "unknown",
        };

    /// <summary>The contract's name of where a zone comes from.</summary>
    public static string Of(ZoneBasis value) =>
        value switch
        {
            ZoneBasis.Stated => "stated",
            ZoneBasis.Place => "place",
            ZoneBasis.Outlet => "outlet",
            _ => "assumed",
        };

    /// <summary>The contract's name of where a day comes from.</summary>
    public static string Of(DayBasis value) =>
        value switch
        {
            DayBasis.Stated => "stated",
            DayBasis.Mentioned => "mentioned",
            _ => "published",
        };

    /// <summary>The contract's name of how a figure's number is meant.</summary>
    public static string Of(FigureBound value) =>
        value switch
        {
            FigureBound.About => "about",
            FigureBound.AtLeast => "at-least",
            FigureBound.MoreThan => "more-than",
            FigureBound.AtMost => "at-most",
            FigureBound.FewerThan => "fewer-than",
            _ => "exact",
        };

    /// <summary>The contract's name of a type of name.</summary>
    public static string Of(NameType value) =>
        value switch
        {
            NameType.Person => "person",
            NameType.Place => "place",
            NameType.Group => "group",
            NameType.Equipment => "equipment",
            _ => "organization",
        };
}
