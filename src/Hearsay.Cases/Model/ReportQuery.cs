namespace Hearsay.Cases;

/// <summary>Which reports are asked for. The default asks for all that are in the case.</summary>
public sealed record ReportQuery
{
    /// <summary>Only those with a greater number.</summary>
    public long After { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Whether those that were removed are asked for too.</summary>
    public bool Removed { get; init; }

    /// <summary>Whether only the latest version of each series is asked for.</summary>
    public bool Latest { get; init; }

    /// <summary>Only versions of this series; null for all.</summary>
    public string? Series { get; init; }

    /// <summary>Only those whose outlet has this in it, capitals not counted; null for all.</summary>
    public string? Outlet { get; init; }
}
