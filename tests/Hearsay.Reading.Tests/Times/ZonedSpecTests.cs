using Hearsay.Testing;
using NodaTime.Text;

namespace Hearsay.Reading.Tests.Times;

/// <summary>Our own sets of zoned clock times and planted faults stay as well read as the issue asks. Single errors are not shown.</summary>
public sealed class ZonedSpecTests
{
    [Fact]
    public void Zoned_clock_times_come_to_their_moments()
    {
        int right = 0,
            total = 0;
        foreach (var spec in SpecFile.ReadArea("zoned-clocks"))
        {
            var reading = TimeLines.Read(spec.Input, spec.Options);
            foreach (var line in spec.Expected)
            {
                var quote = line.LastIndexOf('"');
                var start = spec.Input.IndexOf(line[1..quote], StringComparison.Ordinal);
                var moments = line[(quote + 2)..];
                var hits = reading
                    .Times.Where(time =>
                        time.Type == TimexType.Time && time.Extent.Start < start + quote - 1 && start < time.Extent.End
                    )
                    .ToList();
                total++;
                right +=
                    hits.Count == 1 && Moments(hits[0]).SetEquals(moments is "-" ? [] : moments.Split(" | ")) ? 1 : 0;
            }
        }

        Assert.True(right >= total * 0.95, $"{right} of {total}");
    }

    [Fact]
    public void Planted_faults_are_found_and_look_alikes_left_alone()
    {
        int found = 0,
            planted = 0,
            alarms = 0;
        foreach (var spec in SpecFile.ReadArea("zoned-faults"))
        {
            var names = TimeLines.Read(spec.Input, spec.Options).Findings.Select(finding => finding.Name).ToList();
            var wanted = spec.Expected[0];
            if (wanted.StartsWith("finding ", StringComparison.Ordinal))
            {
                planted++;
                found += names.Contains(wanted["finding ".Length..]) ? 1 : 0;
            }
            else
            {
                alarms += names.Count > 0 ? 1 : 0;
            }
        }

        Assert.True(found >= planted * 0.95, $"{found} of {planted}");
        Assert.True(alarms <= 1, $"{alarms} false alarms");
    }

    private static HashSet<string> Moments(TimeExpression time) =>
        [
            .. time.Readings.Select(reading =>
                reading.From == reading.To
                    ? InstantPattern.General.Format(reading.From)
                    : $"{InstantPattern.General.Format(reading.From)}..{InstantPattern.General.Format(reading.To)}"
            ),
        ];
}
