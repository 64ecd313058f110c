using System.Text;

namespace Hearsay.Fuzz;

/// <summary>Changes bytes at random, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<p>",
            "</div>",
            "<b a=1>",
            "<table><td>",
            "<script>",
            "<!--",
            "]]>",
            "&#xD800;",
            "<svg>",
            "<template>",
            "{\"text\":\"",
            "\\ud83d",
            "\n",
            "\"",
            "“",
            "”",
            "’s ",
            " said ",
            " according to ",
            ", on Monday at 25:61 ",
            "17:00-17:50 Moscow time",
            "3,000,000,000,000 killed",
            "31 February 2031",
            "\u202E",
            "\u0301",
            "🚧",
            " obj ",
            "endobj",
            "stream\n",
            "endstream",
            "/Kids [3 0 R]",
            "/Parent 2 0 R",
            "/Length 99999999",
            "<<",
            ">>",
            "[",
            " 1 0 R ",
            " Tj ",
            " 1e38 0 0 1e38 0 0 cm ",
            " Do ",
            " BT ",
            "-2147483648",
            "/FlateDecode",
            "WARC/1.1\r\n",
            "Content-Length: 99999999999\r\n",
            "\r\n\r\n",
            "Transfer-Encoding: chunked\r\n",
            "\n--b\n",
            "Content-Type: message/rfc822\n\n",
            "Content-Type: multipart/mixed; boundary=b\n\n",
            "=?utf-8?B?w6Q=?=",
            "\nFrom a@b Sun May  4 06:30:00 2031\n",
            "<item>",
            "<![CDATA[",
            "<w:p><w:t>",
            "PK\u0003\u0004",
        }.Select(Encoding.UTF8.GetBytes),
        [0],
        [0xFF, 0xFE],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
    ];

    private const int MaxLength = 64 << 10;

    private readonly Random _random = new(seed);

    /// <summary>One of the corpus, changed in one to eight places.</summary>
    public byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        List<byte> bytes = [.. corpus[_random.Next(corpus.Count)]];
        for (var i = _random.Next(1, 9); i > 0; i--)
        {
            Change(bytes, corpus);
        }

        return bytes.Count > MaxLength ? [.. bytes.Take(MaxLength)] : [.. bytes];
    }

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, _random.Next(1, 1 << _random.Next(1, 9)));
        switch (_random.Next(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Tokens[_random.Next(Tokens.Length)]);
                break;
            case 5:
                var other = corpus[_random.Next(corpus.Count)];
                var from = _random.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, length)).ToArray());
                break;
            case 6:
                var token = Tokens[_random.Next(Tokens.Length)];
                for (var i = _random.Next(2, 200); i > 0; i--)
                {
                    bytes.InsertRange(at, token);
                }

                break;
            default:
                ChangeNumber(bytes, at);
                break;
        }
    }

    // Numbers steer parsers: lengths, offsets, counts.
    private void ChangeNumber(List<byte> bytes, int at)
    {
        var digit = bytes.FindIndex(Math.Min(at, bytes.Count), value => value is >= (byte)'0' and <= (byte)'9');
        if (digit >= 0)
        {
            bytes[digit] = (byte)('0' + _random.Next(10));
        }
    }
}
