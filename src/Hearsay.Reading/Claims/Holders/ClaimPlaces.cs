namespace Hearsay.Reading;

/// <summary>Where a text's claims have their sources and contents.</summary>
internal sealed class ClaimPlaces
{
    private readonly Dictionary<int, ClaimDraft> _sources = [];
    private readonly List<(int First, int End)> _contents = [];
    private int _content;

    /// <summary>Notes the claims' places.</summary>
    public ClaimPlaces(PhraseScan scan, List<ClaimDraft> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.HasSource)
            {
                _sources.TryAdd(scan.HeadEnd(claim.Source.First, claim.Source.End) - 1, claim);
            }

            _contents.AddRange(claim.Content);
        }

        _contents.Sort();
    }

    /// <summary>Whether a token is the head of a source.</summary>
    public bool IsSource(int head) => _sources.ContainsKey(head);

    /// <summary>The claim whose source has a token for its head; null for none.</summary>
    public ClaimDraft? Of(int head) => _sources.GetValueOrDefault(head);

    /// <summary>Whether a token is the head of a source, as a trait.</summary>
    public MentionTraits Source(int head) => IsSource(head) ? MentionTraits.Source : MentionTraits.None;

    /// <summary>Whether a token stands in what somebody says, as a trait. Tokens must be asked for in order.</summary>
    public MentionTraits Reported(int token)
    {
        while (_content < _contents.Count && _contents[_content].End <= token)
        {
            _content++;
        }

        return _content < _contents.Count && _contents[_content].First <= token
            ? MentionTraits.Reported
            : MentionTraits.None;
    }
}
