using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Archive.Tests;

/// <summary>Proofs of time: kept, checked offline, and found out where they do not fit.</summary>
public sealed class ProofTests
{
    private static VerificationReport Verify(TemporaryArchive folder, params X509Certificate2[] authorities) =>
        ArchiveVerifier.Verify(
            folder.Path,
            new VerificationOptions { Authorities = authorities },
            TestContext.Current.CancellationToken
        );

    private static LogHead Timestamp(TemporaryArchive folder, TestAuthority authority)
    {
        using var writer = folder.Write();
        var query = new TimestampQuery(writer.Head);
        writer.KeepProof(query, authority.Answer(query.Encode()), "https://tsa.example/");
        return query.Head;
    }

    [Fact]
    public void A_token_is_kept_entered_and_verified_offline()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        var head = Timestamp(folder, authority);
        var entry = folder.Read().ReadLog().Last();
        Assert.Equal("timestamped", entry.Action);
        Assert.Equal(["head", "time", "authority", "token", "sha256"], entry.Details.Select(field => field.Key));
        folder.Put("three");
        var report = Verify(folder, authority.Root);
        Assert.True(report.IsClean);
        var proof = Assert.Single(report.Proofs);
        Assert.Equal((head, authority.Now, "CN=Notary", true), (proof.Head, proof.Time, proof.Signer, proof.IsTrusted));
        Assert.Contains("The entries 1 to 3 existed as they are on 2031-06-01T12:00:00Z", report.Proves[^1]);
        Assert.Contains("from entry 4 on", report.DoesNotProve[0]);
    }

    [Fact]
    public void The_signer_itself_may_be_named()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one");
        Timestamp(folder, authority);
        Assert.True(Assert.Single(Verify(folder, authority.Signer).Proofs).IsTrusted);
    }

    [Fact]
    public void Without_a_named_certificate_it_is_left_open_who_signed()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one");
        Timestamp(folder, authority);
        var report = Verify(folder);
        Assert.True(report.IsClean);
        Assert.False(Assert.Single(report.Proofs).IsTrusted);
        Assert.Contains(
            report.DoesNotProve,
            sentence => sentence.Contains("anybody can sign", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_signer_who_was_not_named_is_told()
    {
        using var authority = new TestAuthority("Notary");
        using var other = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one");
        Timestamp(folder, other);
        var report = Verify(folder, authority.Root);
        Assert.Equal("H133", Assert.Single(report.Faults).Code);
        Assert.DoesNotContain(report.Proves, sentence => sentence.Contains("existed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_certificate_that_was_not_valid_then_counts_for_nothing()
    {
        using var authority = new TestAuthority("Notary")
        {
            Now = new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        using var folder = new TemporaryArchive();
        folder.Put("one");
        Assert.ThrowsAny<Exception>(() =>
        {
            Timestamp(folder, authority);
            Assert.True(Verify(folder, authority.Root).IsClean);
        });
    }

    [Fact]
    public void A_log_made_anew_is_found_out_by_a_token_of_the_old_one()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        Timestamp(folder, authority);
        Directory.Delete(folder.In("captures"), recursive: true);
        File.Delete(folder.Log);
        File.Delete(folder.In("custody.head"));
        folder.Put("one", "zwei", "drei");
        Assert.Equal("H132", Assert.Single(Verify(folder, authority.Root).Faults).Code);
    }

    [Fact]
    public void A_token_removed_or_altered_is_named()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one");
        Timestamp(folder, authority);
        var file = Directory.GetFiles(folder.In("proofs")).Single();
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        Assert.Equal("H130", Assert.Single(Verify(folder).Faults).Code);
        for (var at = 0; at < bytes.Length; at += 397)
        {
            File.WriteAllBytes(file, [.. bytes.Select((b, i) => i == at ? (byte)(b ^ 1) : b)]);
            var report = Verify(folder, authority.Root);
            Assert.True(!report.IsClean, $"byte {at} was changed");
            File.Delete(file);
        }
    }

    [Fact]
    public void An_answer_to_another_question_is_refused()
    {
        using var authority = new TestAuthority("Notary");
        using var folder = new TemporaryArchive();
        folder.Put("one");
        using var writer = folder.Write();
        var first = new TimestampQuery(writer.Head);
        var second = new TimestampQuery(writer.Head);
        foreach (var answer in (byte[][])[authority.Answer(second.Encode()), [], [0x30, 0x03, 0x02, 0x01, 0x00]])
        {
            var error = Assert.Throws<ArchiveException>(() => writer.KeepProof(first, answer, "https://tsa.example/"));
            Assert.Equal("H127", error.Code);
        }

        Assert.Equal(2, writer.Head.Number);
    }
}
