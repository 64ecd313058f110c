namespace Hearsay.Reading;

/// <summary>Who was named or spoke so far in a report, for the pronouns and short descriptions that come after.</summary>
internal sealed class SpeakerLog
{
    /// <summary>Neither a pronoun nor a short description reaches back over more speakers than this.</summary>
    public const int Reach = 80;

    private readonly List<Speaker> _speakers = [];

    /// <summary>Somebody who was named or spoke.</summary>
    /// <param name="Name">The holder's name.</param>
    /// <param name="Token">Where.</param>
    /// <param name="Kind">Person, organisation or group; null where that does not show.</param>
    /// <param name="Gender">Which pronouns it allows.</param>
    /// <param name="Plural">Whether "they" can stand for it.</param>
    /// <param name="Spoke">Whether it was a source, not merely named.</param>
    /// <param name="Roles">The hashes of the words that describe it: "spokesman", "ministry".</param>
    public readonly record struct Speaker(
        string Name,
        int Token,
        NameType? Kind,
        Gender Gender,
        bool Plural,
        bool Spoke,
        uint[] Roles
    );

    public IReadOnlyList<Speaker> All => _speakers;

    public void Add(Speaker speaker) => _speakers.Add(speaker);

    /// <summary>The only one since <paramref name="from"/> that fits; null where none does, or several do.</summary>
    public string? Only(int from, int before, Func<Speaker, bool> fits)
    {
        string? found = null;
        for (var i = _speakers.Count - 1; i >= 0 && _speakers.Count - i < Reach; i--)
        {
            var speaker = _speakers[i];
            if (speaker.Token < from || speaker.Token >= before || speaker.Name == found || !fits(speaker))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = speaker.Name;
        }

        return found;
    }

    /// <summary>The only one so far that a word such as "spokesman" describes; null where none does, or several do.</summary>
    public string? OfRole(uint role, int before, out bool several)
    {
        string? found = null;
        several = false;
        for (var i = _speakers.Count - 1; i >= 0 && _speakers.Count - i < Reach; i--)
        {
            var speaker = _speakers[i];
            if (speaker.Token >= before || speaker.Name == found || Array.IndexOf(speaker.Roles, role) < 0)
            {
                continue;
            }

            if (found is not null)
            {
                several = true;
                return null;
            }

            found = speaker.Name;
        }

        return found;
    }
}
