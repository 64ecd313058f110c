namespace Hearsay.Cases;

/// <summary>The numbers that the items of a reading have in the case, in order of the reading's own lists.</summary>
public sealed record ItemNumbers
{
    private static readonly ItemKind[] Kinds = Enum.GetValues<ItemKind>();
    private readonly int[][] _numbers;

    internal ItemNumbers(int[][] numbers) => _numbers = numbers;

    /// <summary>The numbers of a kind.</summary>
    public IReadOnlyList<int> Of(ItemKind kind) => _numbers[(int)kind];

    /// <summary>Numbers for nothing.</summary>
    internal static ItemNumbers None { get; } = new([.. Kinds.Select(_ => Array.Empty<int>())]);
}
