using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench.Holders;

/// <summary>Resolves the holders of the claims that the annotators marked, so that resolving is measured apart from finding.</summary>
internal static class GoldClaims
{
    private static readonly ClaimWords Lexicon = new("en");

    /// <summary>The holders, by the sources' extents in code points.</summary>
    /// <param name="text">The article.</param>
    /// <param name="annotation">Its attributions, a file of PolNeAR's.</param>
    /// <param name="chooser">Who chooses whom pronouns stand for; the learnt weights unless told.</param>
    public static Dictionary<(int Start, int End), string?> Resolve(
        string text,
        string annotation,
        IAntecedentChooser? chooser = null
    )
    {
        var draft = new ReadingDraft(Annotator.English.Annotate(text), Provenance.Unknown);
        foreach (var stage in ReportReader.English.Stages.TakeWhile(stage => stage is not ClaimStage))
        {
            stage.Read(draft);
        }

        using var claimText = ClaimText.Create(draft, Lexicon);
        var offsets = Offsets(text);
        var claims = new List<(ClaimDraft Draft, (int, int) Source)>();
        foreach (var (source, cue, content) in Read(annotation))
        {
            if (cue.Count > 0 && content.Count > 0)
            {
                var claim = new ClaimDraft
                {
                    Cue = Tokens(draft.Text, offsets, cue[0]),
                    Source = source.Count > 0 ? Tokens(draft.Text, offsets, (source[0].Start, source[^1].End)) : (0, 0),
                };
                claim.Content.AddRange(content.Select(part => Tokens(draft.Text, offsets, part)));
                claims.Add((claim, source.Count > 0 ? (source[0].Start, source[^1].End) : (-1, -1)));
            }
        }

        claims.Sort((a, b) => a.Draft.Place.CompareTo(b.Draft.Place));
        var drafts = claims.ConvertAll(claim => claim.Draft);
        var resolver = new HolderResolver(claimText, draft.NameMap ?? new NameMap(draft.Text, [], []), drafts, chooser);
        var holders = ClaimHolders.Resolve(claimText, resolver, drafts, ParentFinder.Find(drafts));
        var found = new Dictionary<(int, int), string?>();
        for (var i = 0; i < claims.Count; i++)
        {
            found.TryAdd(claims[i].Source, holders[i]);
        }

        return found;
    }

    private static List<(
        List<(int Start, int End)> Source,
        List<(int Start, int End)> Cue,
        List<(int Start, int End)> Content
    )> Read(string file)
    {
        var marks = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var claims = new List<(List<(int Start, int End)>, List<(int Start, int End)>, List<(int Start, int End)>)>();
        foreach (var fields in File.ReadLines(file).Select(line => line.Split('\t')))
        {
            if (fields[0].StartsWith('T') && fields[1].Split(' ', 2) is [_, var ends])
            {
                marks[fields[0]] = [.. ends.Split(';').Select(Part)];
            }
            else if (fields[0].StartsWith('E'))
            {
                claims.Add((Role(fields[1], "Source"), Role(fields[1], "Cue"), Role(fields[1], "Content")));
            }
        }

        return claims;

        List<(int Start, int End)> Role(string roles, string name) =>
            [
                .. roles
                    .Split(' ')
                    .Where(role => role.Split(':')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == name)
                    .SelectMany(role => marks.GetValueOrDefault(role.Split(':')[1]) ?? [])
                    .Distinct()
                    .Order(),
            ];
    }

    private static (int, int) Part(string ends)
    {
        var parts = ends.Trim().Split(' ');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    // Where each code point starts, in UTF-16 code units.
    private static List<int> Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return offsets;
    }

    private static (int First, int End) Tokens(AnnotatedText text, List<int> offsets, (int Start, int End) extent)
    {
        var first = text.TokenAt(offsets[extent.Start]);
        return (first, Math.Max(first + 1, text.TokenAt(offsets[extent.End] - 1) + 1));
    }
}
