using Hearsay.Intake;

namespace Hearsay.Cases;

/// <summary>Where a capture lay: in a file of a ZIP, a message of a mailbox, a record of a web archive.</summary>
internal static class Containers
{
    /// <summary>The file that holds all the others around a capture; null where it was obtained by itself.</summary>
    public static ContainedIn? OutermostOf(Capture capture)
    {
        var container = capture.Container;
        while (container?.Outer is { } outer)
        {
            container = outer;
        }

        return container;
    }

    /// <summary>Where in that file the capture lay, outermost first; null where it was obtained by itself.</summary>
    public static string? PathOf(Capture capture)
    {
        var paths = new List<string>();
        for (var container = capture.Container; container is not null; container = container.Outer)
        {
            paths.Add(container.Path);
        }

        paths.Reverse();
        return paths.Count == 0 ? null : string.Join(" > ", paths);
    }
}
