using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Training.Incidents;

/// <summary>The pairs of reports that share a clue, with what they have in common, for learning.</summary>
internal static class LinkPairs
{
    /// <summary>Which half of the incidents one belongs to: 0 is learnt from, 1 held out.</summary>
    public static int Half(string incident) => (int)(WordHash.Of(incident) >> 7 & 1);

    /// <summary>The pairs whose incidents are both in the half that is learnt from, and that nothing vetoes.</summary>
    public static List<(float[] Features, bool Same)> Read(IncidentCorpus corpus)
    {
        var profiles = corpus.Profiles.Where(p => p.Part == 0 && Half(corpus.Gold[p.Report]) == 0).ToList();
        var index = new CandidateIndex();
        var pairs = new List<(float[], bool)>();
        var found = new List<int>();
        for (var i = 0; i < profiles.Count; i++)
        {
            found.Clear();
            index.Add(profiles[i], i, found);
            foreach (var j in found.Where(j => Vetoes.Of(profiles[i], profiles[j]) == Veto.None))
            {
                var features = new float[LinkFeatures.Count];
                LinkFeatures.Fill(profiles[i], profiles[j], features);
                pairs.Add((features, corpus.Gold[profiles[i].Report] == corpus.Gold[profiles[j].Report]));
            }
        }

        return pairs;
    }
}
