namespace Hearsay.Reading.Tests;

public sealed class FeatureKeysTests
{
    [Fact]
    public void Small_values_mixed_are_told_apart_and_so_is_their_order()
    {
        var seen = new HashSet<ulong>();
        for (var first = 0UL; first < 64; first++)
        {
            for (var second = 0UL; second < 64; second++)
            {
                Assert.True(seen.Add(FeatureKeys.Mix(first, second)));
            }
        }
    }

    [Fact]
    public void Features_of_small_values_are_told_apart()
    {
        var keys = new FeatureKeys(new ulong[16 * 16 * 16 * 4]);
        for (var template = 0u; template < 4; template++)
        {
            for (var first = 0UL; first < 16; first++)
            {
                for (var second = 0UL; second < 16; second++)
                {
                    for (var third = 0UL; third < 16; third++)
                    {
                        keys.Add(template, first, second, third);
                    }
                }
            }
        }

        Assert.Equal(keys.Count, keys.Keys.ToArray().Distinct().Count());
    }
}
