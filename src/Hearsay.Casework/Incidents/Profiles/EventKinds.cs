using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Words that name events, from <c>languages/en/casework/event-kinds.txt</c>.</summary>
internal sealed class EventKinds
{
    /// <summary>The class of a word that is none of them.</summary>
    public const byte None = 0;

    /// <summary>A word of an event whose kind it leaves open.</summary>
    public const byte Weak = 1;

    /// <summary>A word of what follows on an event.</summary>
    public const byte After = 2;

    /// <summary>A word that stands beside the dates of a page.</summary>
    public const byte Stamp = 3;

    /// <summary>The first class that is a kind of event.</summary>
    public const byte First = 4;

    private readonly FrozenDictionary<uint, byte> _classes;
    private readonly string[] _names;

    private EventKinds()
    {
        var names = new List<string> { "", "[weak]", "[after]", "[stamp]" };
        var classes = new Dictionary<uint, byte>();
        foreach (var fields in LexiconText.Read(typeof(EventKinds).Assembly, "en/casework/event-kinds.txt"))
        {
            var at = names.IndexOf(fields[1]);
            if (at < 0)
            {
                at = names.Count;
                names.Add(fields[1]);
            }

            classes[WordHash.Of(fields[0])] = (byte)at;
        }

        _names = [.. names];
        _classes = classes.ToFrozenDictionary();
    }

    /// <summary>Those for English, read when first asked for.</summary>
    public static EventKinds English { get; } = new();

    /// <summary>How many classes there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name of a kind.</summary>
    public string NameOf(byte kind) => _names[kind];

    /// <summary>The class of a token, by its lemma.</summary>
    public byte Of(AnnotatedText text, int token) => _classes.GetValueOrDefault(text.LemmaHashes[token]);

    /// <summary>Whether a class speaks of the event itself.</summary>
    public static bool IsEvent(byte kind) => kind is Weak or >= First;
}
