using System.Globalization;
using MimeKit;

namespace Hearsay.Intake;

/// <summary>What the header of a message says of it.</summary>
internal static class MailFacts
{
    /// <summary>How far a message's own date may lie from when its server took it, before that is said.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    public static List<MetadataStatement> Of(MimeMessage message, List<string> warnings)
    {
        List<MetadataStatement> facts = [];
        Add(facts, "title", message.Subject, "e-mail header Subject");
        Add(facts, "byline", string.Join(", ", message.From.Select(Named)), "e-mail header From");
        Add(facts, "outlet", message.Headers["Organization"], "e-mail header Organization");
        Add(facts, "language", message.Headers["Content-Language"], "e-mail header Content-Language");
        Add(facts, "address", message.Headers["Archived-At"]?.Trim('<', '>', ' '), "e-mail header Archived-At");
        if (message.Headers.Contains(HeaderId.Date) && message.Date != default)
        {
            Add(facts, "published", Iso(message.Date), "e-mail header Date");
        }

        // The topmost was put there last, by the server that the message was taken from.
        if (ReceivedAt(message) is { } received)
        {
            Add(facts, "received", Iso(received), "e-mail header Received");
            if (message.Date != default && (received - message.Date).Duration() > Patience)
            {
                warnings.Add(
                    $"The message is dated {Iso(message.Date)}, and its server took it at {Iso(received)}; the first is used."
                );
            }
        }

        return facts;
    }

    private static DateTimeOffset? ReceivedAt(MimeMessage message)
    {
        var line = message.Headers["Received"];
        var end = line?.LastIndexOf(';') ?? -1;
        return end >= 0 && MimeKit.Utils.DateUtils.TryParse(line![(end + 1)..].Trim(), out var time) ? time : null;
    }

    private static string Iso(DateTimeOffset time) =>
        time.Offset == TimeSpan.Zero
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Named(InternetAddress address) =>
        address is MailboxAddress mailbox
            ? string.IsNullOrWhiteSpace(mailbox.Name)
                ? mailbox.Address
                : $"{mailbox.Name} <{mailbox.Address}>"
            : address.Name ?? "";

    private static void Add(List<MetadataStatement> facts, string field, string? value, string basis)
    {
        if (PageMetadata.Clean(value) is { } clean)
        {
            facts.Add(new MetadataStatement(field, clean, basis));
        }
    }
}
