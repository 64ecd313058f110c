using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The questions of an incident that were made before its statements, by where their compared answers stand.</summary>
internal sealed class EarlierQuestions
{
    private readonly Dictionary<(int Report, bool InTitle), List<(Extent Extent, int Question, int Answer)>> _at = [];
    private readonly HashSet<(int Question, int First, int Second, Relation Relation)> _comparisons = [];
    private readonly Dictionary<Answer, HashSet<(int Question, int Answer)>> _over = new(
        ReferenceEqualityComparer.Instance
    );

    public EarlierQuestions(List<Question> made)
    {
        for (var question = 0; question < made.Count; question++)
        {
            var compared = new HashSet<int>();
            foreach (var one in made[question].Comparisons)
            {
                _comparisons.Add((question, one.First, one.Second, one.Relation));
                compared.Add(one.First);
                compared.Add(one.Second);
            }

            foreach (var answer in compared)
            {
                Put(question, answer, made[question].Answers[answer]);
            }
        }
    }

    /// <summary>Whether one of them compares answers in the same words with the same outcome.</summary>
    public bool Have(Answer a, Answer b, Relation relation)
    {
        if (_comparisons.Count == 0)
        {
            return false;
        }

        foreach (var x in Over(a))
        {
            foreach (var y in Over(b))
            {
                if (
                    x.Question == y.Question
                    && (
                        _comparisons.Contains((x.Question, x.Answer, y.Answer, relation))
                        || _comparisons.Contains((x.Question, y.Answer, x.Answer, relation))
                    )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Put(int question, int answer, Answer passages)
    {
        foreach (var one in passages.Assertions)
        {
            var key = (one.Passage.Report, one.Passage.InTitle);
            if (!_at.TryGetValue(key, out var list))
            {
                _at[key] = list = [];
            }

            list.Add((one.Passage.Extent, question, answer));
        }
    }

    // The answers that share words with one.
    private HashSet<(int Question, int Answer)> Over(Answer answer)
    {
        if (_over.TryGetValue(answer, out var known))
        {
            return known;
        }

        var found = new HashSet<(int, int)>();
        foreach (var one in answer.Assertions)
        {
            foreach (var other in _at.GetValueOrDefault((one.Passage.Report, one.Passage.InTitle)) ?? [])
            {
                if (one.Passage.Extent.Overlaps(other.Extent))
                {
                    found.Add((other.Question, other.Answer));
                }
            }
        }

        return _over[answer] = found;
    }
}
