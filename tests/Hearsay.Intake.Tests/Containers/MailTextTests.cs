using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>The words of messages, in all the ways in which mail programs write them down.</summary>
public sealed class MailTextTests
{
    [Fact]
    public void Lines_that_flow_are_joined_and_signatures_and_quotes_are_not()
    {
        // RFC 3676, sections 4.2 to 4.5: soft line ends, a stuffed blank, a signature, two depths of quotes.
        var text = MailText.Of(
            "The sluice \r\nis shut.\r\n From here on.\r\n> Is it \r\n> open?\r\n>> Was \r\n> it?\r\n-- \r\nOdd\r\n",
            flowed: true,
            dropBlank: false
        );
        Assert.Equal("The sluice is shut.\nFrom here on.\n-- \nOdd", text.Own);
        Assert.Equal("Is it open?\nWas \nit?", text.Quoted);
        Assert.Equal(4, text.QuotedLines);
    }

    [Fact]
    public void The_blank_of_languages_without_blanks_is_dropped() =>
        Assert.Equal("水門は閉鎖", MailText.Of("水門は \n閉鎖\n", flowed: true, dropBlank: true).Own);

    [Fact]
    public void Lines_that_do_not_flow_stay_as_they_are() =>
        Assert.Equal("One \ntwo", MailText.Of("One \ntwo\n", flowed: false, dropBlank: false).Own);

    [Fact]
    public void Many_quotes_take_time_in_proportion_to_their_number()
    {
        var text = string.Concat(Enumerable.Repeat("> a\nb\n", 200_000));
        Assert.Equal(200_000, MailText.Of(text, flowed: false, dropBlank: false).QuotedLines);
    }

    [Theory]
    [InlineData("koi8-r", "Шлюз закрыт.")]
    [InlineData("iso-2022-jp", "水門は閉鎖。")]
    [InlineData("windows-1256", "السد مغلق.")]
    [InlineData("gb18030", "水闸关闭。")]
    [InlineData("utf-8", "Шлюз закрыт.")]
    public void Encodings_are_those_that_the_part_states(string charset, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        byte[] mail =
        [
            .. Encoding.ASCII.GetBytes(
                $"From: a@weir.example\r\nSubject: =?{charset}?B?{Convert.ToBase64String(encoding.GetBytes(words))}?=\r\n"
                    + $"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Convert.ToBase64String(encoding.GetBytes(words))
            ),
        ];
        var report = ReportExtractor.ExtractOne(new Capture(mail, "x"));
        Assert.Equal(words, report.Text);
        Assert.Equal(words, report.Title);
    }

    [Fact]
    public void An_encoding_that_nobody_knows_is_told_by_the_bytes()
    {
        var mail = "From: a@weir.example\nSubject: x\nContent-Type: text/plain; charset=klingon\n\nZoë said no."u8;
        Assert.Equal("Zoë said no.", ReportExtractor.ExtractOne(new Capture(mail.ToArray(), "x")).Text);
    }

    [Fact]
    public void Encrypted_messages_are_refused()
    {
        var mail =
            "From: a@weir.example\nSubject: x\nContent-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n"u8;
        var codes = ReportExtractor.Extract(new Capture(mail.ToArray(), "x")).Select(one => one.Failure?.Code);
        Assert.Equal(["H019"], codes);
    }
}
