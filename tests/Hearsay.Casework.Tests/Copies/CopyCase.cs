using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

/// <summary>The reports of a spec's case, and what was found in them as lines.</summary>
public sealed class CopyCase
{
    private readonly Dictionary<string, (string Text, Provenance Provenance)> _reports = new(StringComparer.Ordinal);

    public CopyCase(string input)
    {
        var parts = ("\n" + input).Split("\n# ")[1..];
        foreach (var part in parts)
        {
            var (head, _, text) = Cut(part, '\n');
            var fields = head.Split(' ');
            var provenance = new Provenance
            {
                Outlet = fields[1].Replace('_', ' '),
                Published = PublicationTime.TryParse(fields[2], out var time) ? time : null,
            };
            _reports.Add(fields[0], (text, provenance));
        }
    }

    public IReadOnlyList<string> Ids => [.. _reports.Keys];

    public string TextOf(string id) => _reports[id].Text;

    public void AddTo(CopyIndex index, string id) => index.Add(id, _reports[id].Text, _reports[id].Provenance);

    public ReportCopies Find()
    {
        var index = new CopyIndex();
        foreach (var id in Ids)
        {
            AddTo(index, id);
        }

        return index.Find();
    }

    public IEnumerable<string> Lines(ReportCopies copies)
    {
        foreach (var pair in copies.Pairs)
        {
            var (first, second) = (copies.Reports[pair.First].Id, copies.Reports[pair.Second].Id);
            yield return $"{first} {second} {Percent(pair.ShareOfFirst)} {Percent(pair.ShareOfSecond)} {Direction(copies, pair)}";
            foreach (var passage in pair.Passages)
            {
                var (a, b) = (passage.First.In(TextOf(first)).ToString(), passage.Second.In(TextOf(second)).ToString());
                var other = a == b ? "" : $" = \"{b}\"";
                yield return $"  {passage.Kind.ToString().ToLowerInvariant()} \"{a}\"{other}";
            }
        }

        foreach (var report in copies.Reports)
        {
            foreach (var extent in report.Boilerplate)
            {
                yield return $"boilerplate {report.Id} \"{extent.In(TextOf(report.Id))}\"";
            }
        }
    }

    private string Direction(ReportCopies copies, CopyPair pair)
    {
        if (pair.Earlier is not { } earlier)
        {
            return "unknown";
        }

        var id = copies.Reports[earlier].Id;
        var other = copies.Reports[earlier == pair.First ? pair.Second : pair.First].Id;
        return pair.Credit is { } credit ? $"credited {id} \"{credit.Extent.In(TextOf(other))}\"" : $"first seen {id}";
    }

    private static string Percent(double share) => (share * 100).ToString("F0", CultureInfo.InvariantCulture) + "%";

    private static (string Before, char At, string After) Cut(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, at, "") : (text[..index], at, text[(index + 1)..]);
    }
}
