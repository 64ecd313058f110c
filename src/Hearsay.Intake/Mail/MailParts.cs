using System.Globalization;
using MimeKit;

namespace Hearsay.Intake;

/// <summary>The parts of a message: which one is its text, which are attachments, which are neither.</summary>
internal sealed class MailParts
{
    private readonly int _maxDepth;

    private MailParts(int maxDepth) => _maxDepth = maxDepth;

    /// <summary>The parts that are the message's text, in order: one as a rule, more where a list puts its footer behind.</summary>
    public List<TextPart> Texts { get; } = [];

    /// <summary>The attachments that may be reports, each with its number in the message and its name.</summary>
    public List<(string Path, MimeEntity Entity)> Attachments { get; } = [];

    /// <summary>The names of attachments that are pictures, sound, video or signatures.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>The numbers of parts that are encrypted.</summary>
    public List<string> Locked { get; } = [];

    /// <summary>The numbers of parts that lie too deep in each other.</summary>
    public List<string> TooDeep { get; } = [];

    public static MailParts Of(MimeMessage message, int maxDepth)
    {
        var parts = new MailParts(maxDepth);
        if (message.Body is { } body)
        {
            parts.Add(body, "1", 0);
        }

        return parts;
    }

    // The parser bounds how deep parts lie, so this recursion is bounded too.
    private void Add(MimeEntity entity, string number, int depth)
    {
        switch (entity)
        {
            case Multipart multipart when multipart.ContentType.IsMimeType("multipart", "encrypted"):
                Locked.Add(number);
                break;
            case MultipartAlternative alternative:
                AddBest(alternative, number, depth);
                break;
            case Multipart multipart when depth < _maxDepth:
                for (var i = 0; i < multipart.Count; i++)
                {
                    Add(multipart[i], string.Create(CultureInfo.InvariantCulture, $"{number}.{i + 1}"), depth + 1);
                }

                break;
            case MessagePart { Message: null }:
                Unread.Add("an empty message");
                break;
            case MessagePart:
                Attachments.Add((number, entity));
                break;
            case TextPart text when !text.IsAttachment && (text.IsPlain || text.IsHtml):
                Texts.Add(text);
                break;
            case MimePart part when part.ContentType.MediaType.Equals("multipart", StringComparison.OrdinalIgnoreCase):
                TooDeep.Add(number);
                break;
            case MimePart part:
                AddAttachment(part, number);
                break;
        }
    }

    // The same text in several forms, the plainest first; what is neither is kept.
    private void AddBest(MultipartAlternative alternative, string number, int depth)
    {
        var best =
            alternative.FirstOrDefault(part => part is TextPart { IsPlain: true } text && HasWords(text))
            ?? alternative.FirstOrDefault(part => part is TextPart { IsHtml: true } or Multipart)
            ?? alternative.FirstOrDefault();
        for (var i = 0; i < alternative.Count && depth < _maxDepth; i++)
        {
            if (alternative[i] == best || alternative[i] is not (TextPart or Multipart))
            {
                Add(alternative[i], string.Create(CultureInfo.InvariantCulture, $"{number}.{i + 1}"), depth + 1);
            }
        }
    }

    private static bool HasWords(TextPart part) => !string.IsNullOrWhiteSpace(part.Text);

    private void AddAttachment(MimePart part, string number)
    {
        var type = part.ContentType.MediaType.ToLowerInvariant();
        var name = part.FileName ?? part.ContentType.MimeType;
        if (part.ContentType.IsMimeType("application", "pkcs7-mime"))
        {
            Locked.Add(number);
        }
        else if (
            type is "image" or "audio" or "video" or "font"
            || part.ContentType.MediaSubtype.EndsWith("-signature", StringComparison.OrdinalIgnoreCase)
            || part.ContentType.IsMimeType("message", "delivery-status")
        )
        {
            Unread.Add(name);
        }
        else
        {
            Attachments.Add((part.FileName is null ? number : $"{number} {part.FileName}", part));
        }
    }
}
