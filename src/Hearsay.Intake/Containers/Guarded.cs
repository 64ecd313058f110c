using System.Xml;

namespace Hearsay.Intake;

/// <summary>Goes through what comes out of a container; what goes wrong there becomes a failure, and ends that container only.</summary>
internal static class Guarded
{
    public static IEnumerable<Part> Each(string name, string kind, UnpackingBudget budget, Func<IEnumerable<Part>> read)
    {
        IEnumerator<Part>? parts = null;
        try
        {
            while (true)
            {
                Part next;
                var ended = false;
                try
                {
                    parts ??= read().GetEnumerator();
                    if (!parts.MoveNext())
                    {
                        yield break;
                    }

                    budget.TakePart();
                    next = parts.Current;
                }
                catch (IntakeException error)
                {
                    (next, ended) = (Part.Of(name, error), true);
                }
                catch (Exception error) when (IsDamage(error))
                {
                    (next, ended) = (Part.Of(name, ContainerErrors.Damaged(name, kind, error.Message)), true);
                }

                yield return next;
                if (ended)
                {
                    yield break;
                }
            }
        }
        finally
        {
            parts?.Dispose();
        }
    }

    // Readers of damaged files meet everything; whatever it is, the file is what is wrong.
    private static bool IsDamage(Exception error) =>
        error
            is InvalidDataException
                or IOException
                or XmlException
                or FormatException
                or ArgumentException
                or OverflowException
                or NotSupportedException
                or InvalidOperationException
                or IndexOutOfRangeException
                or UnauthorizedAccessException;
}
