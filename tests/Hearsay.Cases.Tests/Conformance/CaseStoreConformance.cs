namespace Hearsay.Cases.Tests;

/// <summary>What every case store must do. A provider passes by deriving from these classes and saying how it is made.</summary>
public abstract class CaseStoreConformance : IDisposable
{
    private ICaseStore? _store;

    /// <summary>Makes a new, empty case named "Kemi".</summary>
    protected abstract ICaseStore Create(TimeProvider clock);

    /// <summary>Opens the case that <see cref="Create"/> made once more, to write to it.</summary>
    protected abstract ICaseStore Open(TimeProvider clock);

    protected TimeProvider Clock { get; } = new SteppingClock();

    protected ICaseStore Store => _store ??= Create(Clock);

    protected void Reopen()
    {
        Store.Dispose();
        _store = Open(Clock);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _store?.Dispose();
}
