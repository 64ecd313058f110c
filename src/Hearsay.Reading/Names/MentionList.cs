using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Changes to a text's mentions that keep them in order and apart.</summary>
internal static class MentionList
{
    /// <summary>Makes the words from <paramref name="first"/> to <paramref name="end"/> one mention, in place of those that
    /// stand in them.</summary>
    /// <param name="mentions">The mentions, in order.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="type">What it names; null to keep the type of the first mention in it.</param>
    /// <param name="outlet">Whether it is an outlet's name.</param>
    /// <returns>False, and nothing changed, where another mention reaches out of those words, or is there already.</returns>
    public static bool Put(List<NameMention> mentions, int first, int end, NameType? type, bool outlet)
    {
        var at = IndexOf(mentions, first);
        var after = at;
        var runFirst = first;
        var gender = Gender.Unknown;
        while (after < mentions.Count && mentions[after].First < end)
        {
            var mention = mentions[after];
            if (mention.First < first || mention.End > end)
            {
                return false;
            }

            type ??= mention.Type;
            runFirst = Math.Min(runFirst, mention.RunFirst);
            gender = gender == Gender.Unknown ? mention.Gender : gender;
            after++;
        }

        runFirst = type == NameType.Person ? Math.Max(runFirst, at == 0 ? 0 : mentions[at - 1].End) : first;
        var put = new NameMention(
            runFirst,
            first,
            end,
            type,
            type == NameType.Person ? gender : Gender.Unknown,
            outlet
        );
        if (after == at)
        {
            mentions.Insert(at, put);
        }
        else
        {
            mentions[at] = put;
            mentions.RemoveRange(at + 1, after - at - 1);
        }

        return true;
    }

    /// <summary>The first mention that ends after a token, by index.</summary>
    public static int IndexOf(List<NameMention> mentions, int token)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words of a mention.</summary>
    public static ReadOnlySpan<char> WordsOf(AnnotatedText text, in NameMention mention) =>
        text.ExtentOf(mention.First, mention.End).In(text.Text);
}
