using System.Runtime.Intrinsics;

namespace Hearsay.Language;

/// <summary>One sentence on its way through the parser, and what was asked for on its behalf.</summary>
/// <remarks>
/// Several sentences are under way at once, in turns: while memory answers for the features of one, another one is decided on.
/// </remarks>
/// <param name="features">Room for the features of a step, or of a relation.</param>
/// <param name="scores">Room for a score for each relation.</param>
internal ref struct ParseLane(Span<ulong> features, Span<int> scores)
{
    /// <summary>Stands for a step that is still to be decided.</summary>
    public const int NoStep = -1;

    private readonly Span<ulong> _features = features;
    private readonly Span<int> _scores = scores;
    private int _count;

    /// <summary>How far it is parsed.</summary>
    public ParseState State;

    /// <summary>The step that was decided on and lacks its relation, or <see cref="NoStep"/>.</summary>
    public int Step { get; private set; }

    /// <summary>The portion of features that was asked for last.</summary>
    public int Portion { get; private set; }

    /// <summary>What the portions before weigh for each step.</summary>
    public Vector128<short> Sum { get; set; }

    /// <summary>The head in the arc of the step that was decided on.</summary>
    public readonly int Head => Step == ParseState.LeftArc ? State.Next : State.Top;

    /// <summary>The dependent in that arc.</summary>
    public readonly int Dependent => Step == ParseState.LeftArc ? State.Top : State.Next;

    /// <summary>The sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>Whether there is a sentence.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>What the portions of features so far weigh for each relation.</summary>
    public readonly Span<int> Scores => _scores;

    /// <summary>The places of the features that were asked for.</summary>
    public readonly ReadOnlySpan<ulong> Features => _features[.._count];

    /// <summary>Takes a sentence up.</summary>
    public void Begin(int first, ParseState state)
    {
        First = first;
        State = state;
        IsBusy = true;
    }

    /// <summary>Is done with its sentence.</summary>
    public void End() => IsBusy = false;

    /// <summary>Asks for the first portion of what decides the next step.</summary>
    public void AskForStep(FeaturePlaces places)
    {
        Step = NoStep;
        Sum = default;
        Portion = 0;
        _count = StepFeatures.Fill(State, 0, _features, places);
    }

    /// <summary>Asks for the first portion of what decides the relation of a step's arc.</summary>
    public void AskForRelation(int step, FeaturePlaces places)
    {
        Step = step;
        Portion = 0;
        _count = RelationFeatures.FillFirst(State.Nodes, Head, Dependent, _features, places);
    }

    /// <summary>Asks for the next portion of what decides the next step.</summary>
    public void AskForMoreOfStep(FeaturePlaces places) =>
        _count = StepFeatures.Fill(State, ++Portion, _features, places);

    /// <summary>Asks for the rest of what decides the relation.</summary>
    public void AskForMoreOfRelation(FeaturePlaces places)
    {
        Portion++;
        _count = RelationFeatures.FillRest(State.Nodes, Head, Dependent, _features, places);
    }
}
