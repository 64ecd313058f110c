using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>On what two statements contradict each other, by the sense that one of them denies.</summary>
internal static class ConflictKinds
{
    private static readonly Dictionary<uint, ConflictKind> Kinds = new()
    {
        [WordHash.Of("warn")] = ConflictKind.Notification,
        [WordHash.Of("call")] = ConflictKind.Notification,
        [WordHash.Of("deliberate")] = ConflictKind.Intent,
        [WordHash.Of("retaliate")] = ConflictKind.Intent,
        [WordHash.Of("related")] = ConflictKind.Intent,
        [WordHash.Of("territory")] = ConflictKind.Place,
    };

    /// <summary>The kind; <see cref="ConflictKind.Negation"/> where the sense is of no other.</summary>
    public static ConflictKind Of(Statement x, Statement y)
    {
        foreach (var key in x.Keys)
        {
            if (Array.Exists(y.Keys, one => one.Number == key.Number) && Kinds.TryGetValue(key.Number, out var kind))
            {
                return kind;
            }
        }

        return ConflictKind.Negation;
    }
}
