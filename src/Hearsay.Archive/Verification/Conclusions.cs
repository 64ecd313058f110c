namespace Hearsay.Archive;

/// <summary>What follows from a verification, and what does not, said plainly.</summary>
internal static class Conclusions
{
    public static IReadOnlyList<string> Proven(VerificationReport report, VerificationOptions options)
    {
        var proven = new List<string>();
        var ofLog = report.Faults.Any(fault => fault.Code.CompareTo("H120") < 0);
        var ofCaptures = report.Faults.Any(fault =>
            fault.Code.CompareTo("H120") >= 0 && fault.Code.CompareTo("H130") < 0
        );
        if (!ofLog && report.Entries > 0)
        {
            proven.Add(
                $"The entries 1 to {N(report.Head.Number)} of the log follow on each other without a gap: none was altered, removed, added or moved unless all entries after it were made anew."
            );
        }

        if (!ofCaptures && report.Captures > 0)
        {
            proven.Add(
                $"{(report.Captures == 1 ? "The capture" : $"Each of the {N(report.Captures)} captures")} in the log has the very bytes that were entered ({N(report.Bytes)} in all): length, SHA-256 and SHA-512 fit."
            );
        }

        if (!ofLog && options.Heads.Count > 0)
        {
            proven.Add(
                $"The log is the one whose head was noted elsewhere: up to entry {N(options.Heads.Max(head => head.Number))} it was not made anew."
            );
        }

        foreach (var proof in ofLog ? [] : report.Proofs.Where(proof => proof.IsTrusted))
        {
            proven.Add(
                $"The entries 1 to {N(proof.Head.Number)} existed as they are on {Stamp.Write(proof.Time)}: {proof.Signer} signed it ({proof.File}), and that leads to a certificate you named."
            );
        }

        return proven;
    }

    public static IReadOnlyList<string> NotProven(VerificationReport report, VerificationOptions options)
    {
        var covered = options
            .Heads.Concat(report.Proofs.Where(proof => proof.IsTrusted).Select(proof => proof.Head))
            .Select(head => head.Number)
            .DefaultIfEmpty(0)
            .Max();
        var open = new List<string>();
        if (covered < report.Head.Number)
        {
            open.Add(
                $"Whoever can write to this folder can make the log anew {(covered == 0 ? "as a whole" : $"from entry {N(covered + 1)} on")}, with other captures, and it would fit. Note the head {report.Head} where they cannot write, or have it timestamped, and that is noticed from then on."
            );
        }

        if (report.Proofs.Any(proof => !proof.IsTrusted) && options.Authorities.Count == 0)
        {
            open.Add(
                $"{(report.Proofs.Count == 1 ? "A proof of time fits" : $"{N(report.Proofs.Count)} proofs of time fit")} the log, and no certificate was named to say whose signature counts: anybody can sign."
            );
        }

        open.Add(
            "The times in the log are those of the clocks it names. That a clock was right is proven only as far as a proof of time reaches."
        );
        open.Add(
            "That the bytes are what an address gave to others, or that what they say is true, is not proven by their being kept."
        );
        return open;
    }

    private static string N(long number) => ArchiveFaults.N(number);
}
