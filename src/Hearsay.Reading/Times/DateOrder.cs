namespace Hearsay.Reading;

/// <summary>In which order a date in figures gives its day and its month.</summary>
internal enum DateOrder : byte
{
    /// <summary>It is not all in figures, or its form tells.</summary>
    None,

    /// <summary>17/09/2016.</summary>
    DayFirst,

    /// <summary>09/17/2016.</summary>
    MonthFirst,

    /// <summary>04/05/2016: either; the form holds the day first.</summary>
    Either,
}
