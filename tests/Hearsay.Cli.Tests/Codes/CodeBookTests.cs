using System.Reflection;
using CsCheck;
using Hearsay.Reading;

namespace Hearsay.Cli.Tests;

public sealed class CodeBookTests
{
    private static readonly CodeBook Book = CodeBook.Read();

    [Fact]
    public void Every_entry_says_something() =>
        Assert.All(
            Book.Entries,
            entry =>
            {
                Assert.NotEqual("", entry.Name);
                Assert.EndsWith(".", entry.Sentence, StringComparison.Ordinal);
                Assert.True(!entry.IsNumbered || entry.More.Length > 0, $"{entry.Code} does not say more.");
            }
        );

    [Fact]
    public void No_number_stands_for_two_things() =>
        Assert.DoesNotContain(
            Book.Entries.Where(entry => entry.IsNumbered).GroupBy(entry => entry.Code),
            same => same.Count() > 1
        );

    [Fact]
    public void Every_error_of_the_command_is_explained()
    {
        var codes = typeof(OutputCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.Single(Book.Find(code)));
    }

    [Fact]
    public void Every_label_of_the_contract_is_explained()
    {
        IEnumerable<string> labels =
        [
            .. Enum.GetValues<Stance>().Select(ContractNames.Of),
            .. Enum.GetValues<Certainty>().Select(ContractNames.Of),
            .. Enum.GetValues<Polarity>().Select(ContractNames.Of),
            .. Enum.GetValues<QuoteKind>().Select(ContractNames.Of),
            .. Enum.GetValues<HopBasis>().Select(ContractNames.Of),
            .. Enum.GetValues<ZoneBasis>().Select(ContractNames.Of),
            .. Enum.GetValues<TimexType>().Select(ContractNames.Of),
            .. Enum.GetValues<TimePrecision>().Select(ContractNames.Of),
            .. Enum.GetValues<NameType>().Select(ContractNames.Of),
        ];
        Assert.All(labels, label => Assert.NotEmpty(Book.Find(label)));
    }

    [Fact]
    public void No_line_of_the_list_is_too_wide() =>
        Assert.All(CodeText.List(Book, 80).Split('\n'), line => Assert.True(line.Length <= 80, line));

    [Fact]
    public void Distance_is_a_distance() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8])
            .Sample(
                (a, b) =>
                {
                    var steps = EditDistance.Between(a, b);
                    Assert.Equal(steps, EditDistance.Between(b, a));
                    Assert.Equal(a == b, steps == 0);
                    Assert.InRange(steps, Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
                }
            );
}
