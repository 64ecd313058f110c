namespace Hearsay.Reading.Tests.Times;

public sealed class TimexWordsTests
{
    [Theory]
    [InlineData("2016-09-17", "2016-09-17")]
    [InlineData("2016-09", "2016-09")]
    [InlineData("2016", "2016")]
    [InlineData("2016-09-17T17:00", "2016-09-17 17:00")]
    [InlineData("2016-09-17T17:00/2016-09-17T17:50", "2016-09-17 17:00 to 2016-09-17 17:50")]
    [InlineData("2016-09-17TNI", "2016-09-17, night")]
    [InlineData("2016-W37", "week 37 of 2016")]
    [InlineData("2016-W37-WE", "weekend of week 37 of 2016")]
    [InlineData("2014-SU", "summer of 2014")]
    [InlineData("2014-Q3", "third quarter of 2014")]
    public void A_calendar_time_is_said(string value, string words) => Assert.Equal(words, TimexWords.Calendar(value));

    [Theory]
    [InlineData("")]
    [InlineData("199")]
    [InlineData("P2D")]
    [InlineData("PAST_REF")]
    [InlineData("XXXX-03-28")]
    [InlineData("2016-XX-03")]
    public void Anything_else_is_none(string value) => Assert.Null(TimexWords.Calendar(value));
}
