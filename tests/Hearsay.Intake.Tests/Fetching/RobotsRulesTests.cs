using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>What a robots.txt (RFC 9309) forbids us, who are called hearsay.</summary>
public sealed class RobotsRulesTests
{
    private static RobotsRules Parse(string text) => RobotsRules.Parse(Encoding.UTF8.GetBytes(text), "hearsay");

    [Theory]
    [InlineData("", "/x", true)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow: /news/", "/news/1", false)]
    [InlineData("User-agent: *\nDisallow: /news/", "/news", true)]
    [InlineData("User-agent: *\nDisallow: /news/", "/News/1", true)]
    [InlineData("user-AGENT : *  # all\n disallow :/a # that one", "/ab", false)]
    [InlineData("User-agent: *\r\nDisallow: /a\r\n", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/x", true)]
    [InlineData("<html>no such page</html>", "/x", true)]
    public void Reads_rules_for_all(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse(text).Allows(path));

    [Theory]
    [InlineData("User-agent: hearsay\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: hearsay\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: Hearsay/2.1\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: hearsaybot\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: hearsay\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: hearsay\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: hearsay\nDisallow: /a\n\nUser-agent: hearsay\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: hearsay\nSitemap: http://x.example/s\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: hearsay\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", true)]
    public void The_groups_for_us_count_and_without_any_those_for_all(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse(text).Allows(path));

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("Allow: /a\nDisallow: /a", "/a", true)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("Disallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("Disallow: /*.pdf", "/x/y.pdf?z", false)]
    [InlineData("Disallow: /*?print", "/a?print=1", false)]
    [InlineData("Disallow: /a*b*c", "/a1b2b3c", false)]
    [InlineData("Disallow: /a*b*c$", "/a1b2cd", true)]
    [InlineData("Disallow: /$", "/", false)]
    [InlineData("Disallow: /$", "/a", true)]
    [InlineData("Disallow: *", "/a", false)]
    public void The_longest_rule_counts_and_the_milder_of_two(string rules, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse("User-agent: *\n" + rules).Allows(path));

    [Theory]
    [InlineData("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", true)]
    [InlineData("/foo/ツ", "/foo/%E3%83%84", false)]
    [InlineData("/foo/%E3%83%84", "/foo/%e3%83%84", false)]
    [InlineData("/foo/%62%61%7A", "/foo/baz", false)]
    [InlineData("/a%", "/a%", false)]
    [InlineData("/a%2", "/a%2", false)]
    [InlineData("/a%2Fb", "/a/b", true)]
    public void Escapes_that_say_the_same_are_the_same(string rule, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse("User-agent: *\nDisallow: " + rule).Allows(path));

    [Theory]
    [InlineData("Crawl-delay: 10", 10.0)]
    [InlineData("crawl-delay: 0.5", 0.5)]
    [InlineData("Crawl-delay: 86400", 60.0)]
    [InlineData("Crawl-delay: Infinity", 60.0)]
    [InlineData("Crawl-delay: -1", null)]
    [InlineData("Crawl-delay: NaN", null)]
    [InlineData("Crawl-delay: soon", null)]
    public void A_pause_may_be_asked_for_up_to_a_minute(string rule, double? seconds) =>
        Assert.Equal(seconds, Parse("User-agent: *\n" + rule).Delay?.TotalSeconds);

    [Fact]
    public void Rules_made_to_take_for_ever_do_not()
    {
        var rules = Parse($"User-agent: *\nAllow: /*{new string('a', 25_000)}b");
        Assert.False(rules.Allows("/" + new string('a', 60_000)));
        Assert.True(
            Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("%41", 100_000))).Allows("/A")
        );
    }

    [Fact]
    public void Rubbish_is_passed_over()
    {
        var random = new Random(9309);
        string[] pieces =
        [
            "user-agent:",
            "*",
            "hearsay",
            "disallow:",
            "allow:",
            "/",
            "$",
            "%",
            "%4",
            "#",
            "\n",
            "\0",
            "\u2028",
            "crawl-delay:",
            "1e999",
            "\ud800",
            "ツ",
        ];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            var rules = Parse(text);
            rules.Allows(text);
            Assert.True(rules.Delay is null || rules.Delay <= TimeSpan.FromMinutes(1));
            Assert.True(rules.Allows("/robots.txt"));
        }
    }
}
