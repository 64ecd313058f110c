namespace Hearsay.Intake;

/// <summary>A line of a robots.txt that allows or disallows paths.</summary>
/// <param name="Path">The beginning of the paths, normalised; <c>*</c> stands for anything, <c>$</c> at the end for the end.</param>
/// <param name="IsAllowed">Whether it allows them.</param>
internal readonly record struct RobotsRule(string Path, bool IsAllowed)
{
    /// <summary>Whether a normalised path begins as the rule says.</summary>
    /// <remarks>Takes at most as many steps as both lengths multiplied, whatever the stars.</remarks>
    /// <param name="path">The path.</param>
    /// <param name="steps">How many steps may be taken; what they do not suffice for does not match.</param>
    public bool Matches(ReadOnlySpan<char> path, ref long steps)
    {
        var isWhole = Path.EndsWith('$');
        var pattern = isWhole ? Path.AsSpan(0, Path.Length - 1) : Path.AsSpan();
        var (at, next, star, afterStar) = (0, 0, -1, 0);
        while (at < pattern.Length || (isWhole && next < path.Length))
        {
            if (--steps < 0)
            {
                return false;
            }

            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, afterStar) = (at++, next);
            }
            else if (at < pattern.Length && next < path.Length && pattern[at] == path[next])
            {
                at++;
                next++;
            }
            else if (star >= 0 && afterStar < path.Length)
            {
                (at, next) = (star + 1, ++afterStar);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
