using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The names of a text, in order, and what they name.</summary>
internal sealed class NameMap(AnnotatedText text, List<NameMention> mentions, List<NamedEntity> entities)
{
    /// <summary>The names, in order.</summary>
    public IReadOnlyList<NameMention> Mentions => mentions;

    /// <summary>What they name.</summary>
    public IReadOnlyList<NamedEntity> Entities => entities;

    /// <summary>The mention whose run holds a token, by index; -1 for none.</summary>
    public int At(int token)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < mentions.Count && mentions[low].RunFirst <= token ? low : -1;
    }

    /// <summary>The fullest name in this text of what a mention names.</summary>
    public string FullName(int mention)
    {
        var m = mentions[mention];
        return m.Entity >= 0 ? entities[m.Entity].Name : text.ExtentOf(m.First, m.End).In(text.Text).ToString();
    }
}
