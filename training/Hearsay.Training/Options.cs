namespace Hearsay.Training;

/// <summary>The options of a verb: pairs of <c>--name value</c>.</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the arguments after the verb.</summary>
    /// <exception cref="ArgumentException">They are no pairs.</exception>
    public static Options Read(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var options = new Options();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
            {
                throw new ArgumentException($"{arguments[i]} is no option with a value.", nameof(arguments));
            }

            options._values[arguments[i][2..]] = arguments[i + 1];
        }

        return options;
    }

    /// <summary>An option's value; null where it is not given.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The value of an option that must be there.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public string Needed(string name) =>
        this[name] ?? throw new ArgumentException($"--{name} is needed.", nameof(name));
}
