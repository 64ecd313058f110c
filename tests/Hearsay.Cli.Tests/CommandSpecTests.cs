using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>The specs of <c>specs/cli</c>: arguments and input, and the lines that must come out.</summary>
/// <remarks>
/// The input's first line is the call, the rest is standard input. What goes to standard error stands behind "! ", the
/// exit status behind "= " where it is not 0. A line of only "…" stands for any number of lines.
/// </remarks>
public sealed class CommandSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("cli")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comes_out_as_agreed(SpecCase spec)
    {
        var parts = spec.Input.Split('\n', 2);
        var arguments = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Select(Unquote).ToArray();
        var here = Directory.GetCurrentDirectory();
        var (status, output, error) = CommandRun.Run(parts.Length > 1 ? parts[1] : "", arguments);
        var came = new List<string>();
        came.AddRange(Lines(output));
        came.AddRange(Lines(error).Select(line => "! " + line));
        if (status != 0)
        {
            came.Add($"= {status}");
        }

        Assert.Equal(here, Directory.GetCurrentDirectory());
        if (!Matches(spec.Expected, came))
        {
            Assert.Equal(string.Join('\n', spec.Expected), string.Join('\n', came));
        }
    }

    // "_" stands for a blank inside an argument.
    private static string Unquote(string argument) => argument.Replace('_', ' ');

    private static IEnumerable<string> Lines(string text) =>
        text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r'));

    private static bool Matches(IReadOnlyList<string> wanted, List<string> came)
    {
        int w = 0,
            c = 0;
        while (w < wanted.Count)
        {
            if (wanted[w] == "…")
            {
                if (w + 1 == wanted.Count)
                {
                    return true;
                }

                while (c < came.Count && came[c] != wanted[w + 1])
                {
                    c++;
                }

                w++;
                continue;
            }

            if (c == came.Count || came[c] != wanted[w])
            {
                return false;
            }

            w++;
            c++;
        }

        return c == came.Count;
    }
}
