using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>A place where a sequence of labels leaves one that was found before.</summary>
/// <param name="Loss">How far behind the best sequence it will be.</param>
/// <param name="Path">The sequence that it leaves.</param>
/// <param name="At">The first position from which on both are the same.</param>
/// <param name="Label">Its label before that.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ChainTurn(int Loss, int Path, int At, byte Label);

/// <summary>The cheapest turns not yet taken, in order.</summary>
/// <param name="room">Room for as many as can still be taken.</param>
/// <param name="most">What a turn may cost.</param>
internal ref struct ChainTurns(Span<ChainTurn> room, int most)
{
    private readonly Span<ChainTurn> _turns = room;
    private int _count;

    /// <summary>What a turn may cost now: those that cost more are not taken up.</summary>
    public readonly int Limit =>
        _count == _turns.Length && _count > 0 ? Math.Min(most, _turns[_count - 1].Loss - 1) : most;

    public void Add(ChainTurn turn)
    {
        if (turn.Loss > most || _count == _turns.Length && turn.Loss >= _turns[_count - 1].Loss)
        {
            return;
        }

        var at = _count < _turns.Length ? _count++ : _count - 1;
        for (; at > 0 && _turns[at - 1].Loss > turn.Loss; at--)
        {
            _turns[at] = _turns[at - 1];
        }

        _turns[at] = turn;
    }

    /// <summary>The cheapest one; null where there is none.</summary>
    public ChainTurn? Take()
    {
        if (_count == 0)
        {
            return null;
        }

        var turn = _turns[0];
        _turns[1.._count].CopyTo(_turns);
        _count--;
        return turn;
    }
}
