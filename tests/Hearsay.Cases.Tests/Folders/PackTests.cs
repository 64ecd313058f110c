using System.IO.Compression;
using System.Text;

namespace Hearsay.Cases.Tests;

/// <summary>One file of a case, and a case of it again: nothing is unpacked of a pack that is not whole.</summary>
public sealed class PackTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public PackTests()
    {
        _folder.Add(_folder.Put("a.txt", InventedReport.Bridge), _folder.Put("b.txt", "It rained, the mayor said."));
        Pack();
    }

    private string Target => _folder.Beside("copy");

    [Fact]
    public void A_case_comes_back_as_it_was()
    {
        var found = CaseUnpack.Read(_folder.Pack, Target);
        Assert.True(found.IsClean);
        using var before = CaseReader.Open(_folder.Case);
        using var after = CaseReader.Open(Target);
        Assert.Equal(before.Store.ReadHead(), after.Store.ReadHead());
        Assert.Equal(before.Store.List(new ReportQuery()), after.Store.List(new ReportQuery()));
        Assert.Equal(before.Archive.ReadHead(), after.Archive.ReadHead());
    }

    [Fact]
    public void A_case_that_was_unpacked_is_read_while_somebody_writes()
    {
        CaseUnpack.Read(_folder.Pack, Target);
        using var writer = CaseWriter.Open(Target, InventedReport.Aino, _folder.Clock);
        writer.Add(_folder.Find(_folder.Put("c.txt", "The sun shone, the mayor said.")));
        Assert.True(File.Exists(Path.Combine(Target, "case.db-wal")));
        using var reader = CaseReader.Open(Target);
        Assert.Equal(3, reader.ReadReports().Count());
    }

    [Fact]
    public void A_pack_that_was_cut_short_anywhere_is_refused_and_leaves_nothing()
    {
        var whole = File.ReadAllBytes(_folder.Pack);
        var random = new Random(20310506);
        foreach (var length in Enumerable.Range(0, 60).Select(_ => random.Next(whole.Length)).Append(whole.Length - 1))
        {
            File.WriteAllBytes(_folder.Pack, whole[..length]);
            Assert.Equal("H320", Refused());
        }
    }

    [Fact]
    public void A_pack_with_a_flipped_bit_is_refused_or_whole_all_the_same()
    {
        var whole = File.ReadAllBytes(_folder.Pack);
        var random = new Random(20310507);
        var refused = 0;
        for (var i = 0; i < 80; i++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(_folder.Pack, bytes);
            try
            {
                // What a zip file says of times and systems is nothing of ours.
                Assert.True(CaseUnpack.Read(_folder.Pack, Target).IsClean);
                Directory.Delete(Target, recursive: true);
            }
            catch (CaseException error)
            {
                Assert.StartsWith("H32", error.Code);
                Assert.False(Directory.Exists(Target));
                refused++;
            }
        }

        Assert.True(refused > 50, $"{refused} of 80");
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("captures/../../outside.txt")]
    [InlineData("captures\\..\\outside.txt")]
    [InlineData("notes.txt")]
    [InlineData("captures/")]
    [InlineData("case.db:stream")]
    public void A_file_that_belongs_in_no_case_is_refused(string name)
    {
        Repack(name, "hello", listed: true);
        Assert.Equal("H324", Refused());
        Repack(name, "hello", listed: false);
        Assert.Equal("H324", Refused());
    }

    [Fact]
    public void A_file_that_was_put_in_or_changed_is_refused()
    {
        Repack("captures/ab/" + new string('a', 64), "hello", listed: false);
        Assert.Equal("H322", Refused());
        Repack("captures/ab/" + new string('a', 64), "hello", listed: true, sha256: new string('0', 64));
        Assert.Equal("H322", Refused());
        Repack("captures/ab/" + new string('a', 64), "hello", listed: true, length: 4);
        Assert.Equal("H322", Refused());
    }

    [Fact]
    public void What_would_unpack_to_more_than_there_is_room_for_is_refused_before_a_byte_is_written()
    {
        Repack("captures/ab/" + new string('a', 64), "hello", listed: true, length: long.MaxValue / 2);
        Assert.Equal("H325", Refused());
        Pack();
        Assert.Equal(
            "H325",
            Assert.Throws<CaseException>(() => CaseUnpack.Read(_folder.Pack, Target, false, 1000)).Code
        );
    }

    [Fact]
    public void What_unpacks_to_more_than_it_says_is_refused_while_it_does()
    {
        // A gigabyte of nothing, which the list says is five bytes.
        Repack("captures/ab/" + new string('a', 64), new string('\0', 64 << 20), listed: true, length: 5);
        Assert.Equal("H322", Refused());
    }

    [Fact]
    public void A_case_that_does_not_verify_is_unpacked_only_when_that_is_asked_for()
    {
        _folder.Tamper("UPDATE texts SET words = 'gone' WHERE report = 1");
        Pack();
        Assert.Equal("H326", Refused());
        Assert.False(CaseUnpack.Read(_folder.Pack, Target, evenIfUnsound: true).IsClean);
        Assert.True(CaseReader.IsCase(Target));
    }

    [Theory]
    [InlineData("{\"kind\":\"hearsay-case\",\"version\":99,\"files\":[]}", "H323")]
    [InlineData("{\"kind\":\"other\",\"version\":1,\"files\":[]}", "H321")]
    [InlineData("{\"kind\":\"hearsay-case\",\"version\":1}", "H321")]
    [InlineData("[]", "H321")]
    [InlineData("no json", "H321")]
    public void Another_list_is_told(string list, string code)
    {
        File.Delete(_folder.Pack);
        using (var zip = ZipFile.Open(_folder.Pack, ZipArchiveMode.Create))
        {
            Add(zip, "pack.json", list);
        }

        Assert.Equal(code, Refused());
    }

    [Fact]
    public void Nothing_is_unpacked_over_what_is_there()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "mine");
        Assert.Equal("H301", Assert.Throws<CaseException>(() => CaseUnpack.Read(_folder.Pack, Target)).Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "mine.txt")));
    }

    public void Dispose() => _folder.Dispose();

    private void Pack()
    {
        using var file = File.Create(_folder.Pack);
        CasePack.Write(_folder.Case, file);
    }

    // The pack with one file more.
    private void Repack(string name, string content, bool listed, long? length = null, string? sha256 = null)
    {
        Pack();
        using var zip = ZipFile.Open(_folder.Pack, ZipArchiveMode.Read);
        var entries = zip.Entries.Skip(1).ToList();
        var bytes = Encoding.UTF8.GetBytes(content);
        var list = PackManifest.Read(Read(zip.Entries[0]), "pack");
        if (listed)
        {
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            list.Add(new PackEntry(name, length ?? bytes.Length, sha256 ?? hash));
        }

        var made = _folder.Beside("made.zip");
        using (var file = File.Create(made))
        using (var other = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Add(other, "pack.json", Encoding.UTF8.GetString(PackManifest.Write(list)));
            foreach (var entry in entries)
            {
                using var into = other.CreateEntry(entry.FullName).Open();
                into.Write(Read(entry));
            }

            Add(other, name, content);
        }

        zip.Dispose();
        File.Move(made, _folder.Pack, overwrite: true);
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var into = zip.CreateEntry(name).Open();
        into.Write(Encoding.UTF8.GetBytes(content));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The number of the error; nothing is left where it would have been.
    private string Refused()
    {
        var error = Assert.Throws<CaseException>(() => CaseUnpack.Read(_folder.Pack, Target));
        Assert.False(Directory.Exists(Target));
        Assert.Empty(Directory.GetDirectories(_folder.Beside("."), ".copy*"));
        Assert.False(File.Exists(_folder.Beside("outside.txt")));
        return error.Code;
    }
}
