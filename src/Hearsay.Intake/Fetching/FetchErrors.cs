namespace Hearsay.Intake;

/// <summary>Every error of fetching, with its number.</summary>
internal static class FetchErrors
{
    public static IntakeException BadAddress(string address) =>
        new(
            "H050",
            $"{IntakeErrors.Visible(address)} is no address that can be fetched; only http:// and https:// are, without a name and password in them."
        );

    public static IntakeException NoSuchHost(string address, string host, Exception? inner) =>
        new(
            "H051",
            $"{IntakeErrors.Visible(address)}: there is no host {host}; check the spelling and the connection.",
            inner
        );

    public static IntakeException Local(string address, string host) =>
        new(
            "H052",
            $"{IntakeErrors.Visible(address)} leads to {host} in this machine's own network, which is not fetched unless --allow-local is given."
        );

    public static IntakeException NoConnection(string address, Exception inner) =>
        new(
            "H053",
            $"{IntakeErrors.Visible(address)}: no connection ({IntakeErrors.FirstLine(inner.Message)}); try again later.",
            inner
        );

    public static IntakeException TooSlow(string address, TimeSpan limit) =>
        new(
            "H054",
            $"{IntakeErrors.Visible(address)} was not there after {IntakeErrors.Number((long)Math.Ceiling(limit.TotalSeconds))} seconds; try again later, or save it from a browser."
        );

    public static IntakeException TooLarge(string address, long limit) =>
        new(
            "H055",
            $"{IntakeErrors.Visible(address)} is longer than {IntakeErrors.Size(limit)}, and no more is fetched; save the part that you need."
        );

    public static IntakeException TooManyRedirects(string address, int limit) =>
        new(
            "H056",
            $"{IntakeErrors.Visible(address)} was redirected more than {IntakeErrors.Number(limit)} times; open it in a browser and give the address where that ends."
        );

    public static IntakeException BadRedirect(string address, string target) =>
        new(
            "H057",
            $"{IntakeErrors.Visible(address)} redirects to {(target.Length == 0 ? "nowhere" : IntakeErrors.Visible(target))}, which cannot be followed; open it in a browser and save the page."
        );

    public static IntakeException NotSecure(string address, Exception inner) =>
        new(
            "H058",
            $"{IntakeErrors.Visible(address)}: the connection is not secure ({IntakeErrors.FirstLine((inner.InnerException ?? inner).Message)}); check this machine's clock and the address.",
            inner
        );

    public static IntakeException Status(string address, int status, string? reason, Capture? answer = null) =>
        new(
            "H059",
            $"{IntakeErrors.Visible(address)} answered with status {status}{(string.IsNullOrWhiteSpace(reason) ? "" : $" ({IntakeErrors.Visible(reason)})")}; open it in a browser and save the page."
        )
        {
            Answer = answer,
        };

    public static IntakeException BrokenAnswer(string address, Exception inner) =>
        new(
            "H060",
            $"{IntakeErrors.Visible(address)}: the answer broke off or made no sense ({IntakeErrors.FirstLine(inner.Message)}); try again later.",
            inner
        );

    public static IntakeException NothingThere(string address) =>
        new("H061", $"{IntakeErrors.Visible(address)} answered with nothing; open it in a browser and save the page.");

    public static IntakeException Robots(string address, string host) =>
        new(
            "H062",
            $"{IntakeErrors.Visible(address)}: {host} asks programs in its robots.txt to leave this alone; open it in a browser and save the page, or give --ignore-robots if you may."
        );

    public static IntakeException RobotsUnknown(string address, string host) =>
        new(
            "H063",
            $"{IntakeErrors.Visible(address)}: {host} has trouble with its robots.txt and so cannot say what programs may fetch; try again later, or give --ignore-robots if you may."
        );

    public static IntakeException Busy(string address, string host, TimeSpan wait) =>
        new(
            "H064",
            $"{IntakeErrors.Visible(address)}: {host} is busy and wants to be left alone for {IntakeErrors.Number((long)Math.Ceiling(wait.TotalSeconds))} seconds; run the same again then, and it goes on."
        );
}
