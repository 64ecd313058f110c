namespace Hearsay.Cli;

/// <summary>The numbers of the errors that this command makes itself; <c>hearsay explain</c> says more about each.</summary>
internal static class OutputCodes
{
    /// <summary>The place that <c>--out</c> names cannot be written.</summary>
    public const string NoPlace = "H080";

    /// <summary>There is no room left for the output.</summary>
    public const string NoRoom = "H081";

    /// <summary>May not write there.</summary>
    public const string NoPermission = "H082";

    /// <summary>An option does not fit the others, or its value does not say anything.</summary>
    public const string BadOption = "H083";

    /// <summary>No report was named, and none is coming in.</summary>
    public const string NoReport = "H084";

    /// <summary>No such code.</summary>
    public const string NoSuchCode = "H086";

    /// <summary>The output was written in part: the disk or the reader of the pipe gave up.</summary>
    public const string OutputLost = "H087";

    /// <summary>A fault of Hearsay itself.</summary>
    public const string OwnFault = "H089";

    /// <summary>A gazetteer is not there, or it is none.</summary>
    public const string NoGazetteer = "H095";

    /// <summary>A file holds no places that could be added.</summary>
    public const string NoPlaces = "H096";

    /// <summary>A row of a file of places is damaged.</summary>
    public const string DamagedRow = "H097";
}
