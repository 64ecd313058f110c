using System.Globalization;
using System.Text;

namespace Hearsay.Intake;

/// <summary>What a site's robots.txt asks of us (RFC 9309), and how long it asks us to wait between requests.</summary>
internal sealed class RobotsRules
{
    /// <summary>The most bytes of a robots.txt that are read; RFC 9309 asks for 500 KiB at least.</summary>
    public const int MostBytes = 512 << 10;

    // Rules can be made so that comparing them takes hours; what has not been compared by then counts as forbidden.
    private const long MostSteps = 50_000_000;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);
    private readonly List<RobotsRule> _rules = [];

    private RobotsRules() { }

    /// <summary>Everything may be fetched.</summary>
    public static RobotsRules None { get; } = new();

    /// <summary>Nothing may be fetched: the site could not say what may.</summary>
    public static RobotsRules Closed { get; } = new() { _rules = { new RobotsRule("/", false) } };

    /// <summary>How long to wait between requests, a minute at most; null where the site does not say.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads a robots.txt.</summary>
    /// <param name="bytes">Its bytes; what is no line of it is passed over.</param>
    /// <param name="agent">What we call ourselves there. Groups for it are joined; without any, those for * are.</param>
    public static RobotsRules Parse(ReadOnlyMemory<byte> bytes, string agent)
    {
        var (own, general) = (new RobotsRules(), new RobotsRules());
        var (hasOwn, named, starred, inRules) = (false, false, false, false);
        foreach (var raw in Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').EnumerateLines())
        {
            var line = raw.IndexOf('#') is >= 0 and var mark ? raw[..mark] : raw;
            if (line.IndexOf(':') is not (> 0 and var colon))
            {
                continue;
            }

            var key = line[..colon].Trim();
            var value = line[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Several of these lines in a row begin one group.
                (named, starred) = inRules ? (false, false) : (named, starred);
                inRules = false;
                named |= IsNamed(value, agent);
                starred |= value is "*";
                hasOwn |= named;
                continue;
            }

            if (own.Takes(named, key, value) | general.Takes(starred, key, value))
            {
                inRules = true;
            }
        }

        return hasOwn ? own : general;
    }

    /// <summary>Whether a path, with what stands behind its question mark, may be fetched.</summary>
    public bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt")
        {
            return true;
        }

        var path = Normalise(pathAndQuery);
        var (longest, isAllowed) = (-1, true);
        long steps = MostSteps;
        foreach (var rule in _rules)
        {
            if (rule.Path.Length >= longest && rule.Matches(path, ref steps))
            {
                isAllowed = rule.IsAllowed || (rule.Path.Length == longest && isAllowed);
                longest = rule.Path.Length;
            }
        }

        return isAllowed && steps > 0;
    }

    // A version behind the name, as some sites write, is no part of it.
    private static bool IsNamed(ReadOnlySpan<char> value, string agent)
    {
        var end = value.IndexOfAny('/', ' ');
        return (end < 0 ? value : value[..end]).Equals(agent, StringComparison.OrdinalIgnoreCase);
    }

    // Whether the line belongs to a group's rules; it is kept where the group is one for us.
    private bool Takes(bool isForUs, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        var allow = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if (allow || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
        {
            // An empty path says nothing.
            if (isForUs && value.Length > 0)
            {
                _rules.Add(new RobotsRule(Normalise(value), allow));
            }

            return true;
        }

        if (!key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (
            isForUs
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds >= 0
        )
        {
            Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds));
        }

        return true;
    }

    // Both sides are compared as they would be sent: other than ASCII as %XX, and %XX of what needs none unpacked.
    private static string Normalise(ReadOnlySpan<char> path)
    {
        var bytes = Encoding.UTF8.GetBytes(path.ToString());
        var normal = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            var isEscaped = TryUnescape(bytes.AsSpan(at), out var one);
            at += isEscaped ? 2 : 0;
            var isPlain =
                char.IsAsciiLetterOrDigit((char)one) || one is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
            _ =
                isPlain || (!isEscaped && one < 0x80)
                    ? normal.Append((char)one)
                    : normal.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
        }

        return normal.ToString();
    }

    private static bool TryUnescape(ReadOnlySpan<byte> text, out byte one)
    {
        one = text[0];
        if (
            one != '%'
            || text.Length < 3
            || !byte.TryParse(text[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
        {
            return false;
        }

        one = value;
        return true;
    }
}
