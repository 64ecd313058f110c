namespace Hearsay.Language;

/// <summary>One sentence on its way through the parser, and what was asked for on its behalf.</summary>
/// <remarks>
/// Several sentences are under way at once, in turns: while memory answers for the features of one, another one is decided on.
/// </remarks>
/// <param name="features">Room for the features of a step, or of a relation.</param>
internal ref struct ParseLane(Span<ulong> features)
{
    /// <summary>Stands for a step that is still to be decided.</summary>
    public const int NoStep = -1;

    private readonly Span<ulong> _features = features;
    private int _count;

    /// <summary>How far it is parsed.</summary>
    public ParseState State;

    /// <summary>The step that was decided on and lacks its relation, or <see cref="NoStep"/>.</summary>
    public int Step { get; private set; }

    /// <summary>The sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>Whether there is a sentence.</summary>
    public bool IsBusy { get; private set; }

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

    /// <summary>Asks for what decides the next step.</summary>
    public void AskForStep(FeaturePlaces places)
    {
        Step = NoStep;
        _count = StepFeatures.Fill(State, _features, places);
    }

    /// <summary>Asks for what decides the relation of a step's arc.</summary>
    public void AskForRelation(int step, int head, int dependent, FeaturePlaces places)
    {
        Step = step;
        _count = RelationFeatures.Fill(State.Nodes, head, dependent, _features, places);
    }
}
