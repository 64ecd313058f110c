using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Cases;

/// <summary>Chains decisions: each entry's hash covers the hash of the one before, so that none goes unnoticed.</summary>
public static class DecisionChain
{
    /// <summary>The hash before the first entry: that of the case's id.</summary>
    public static string Start(string caseId) => Hash(caseId);

    /// <summary>The hash of an entry.</summary>
    /// <param name="before">The hash of the entry before, or <see cref="Start"/>.</param>
    /// <param name="id">The entry's number.</param>
    /// <param name="entry">What was decided.</param>
    /// <param name="at">When.</param>
    public static string Next(string before, long id, NewDecision entry, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string?[] fields =
        [
            before,
            id.ToString(CultureInfo.InvariantCulture),
            entry.Verb.ToString(),
            entry.Target == default ? null : entry.Target.ToString(),
            entry.Field,
            entry.Value,
            entry.Other?.ToString(),
            entry.Note,
            entry.Undoes?.ToString(CultureInfo.InvariantCulture),
            Moment.Of(at),
            entry.By.Kind.ToString(),
            entry.By.Name,
            entry.By.Version,
        ];
        // Each with its length, so that no two entries are written alike.
        return Hash(string.Concat(fields.Select(field => field is null ? "-;" : $"{field.Length}:{field};")));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
