namespace Hearsay.Cases.Tests;

/// <summary>The SQLite store does what every store must.</summary>
public sealed class SqliteConformanceTests
{
    public sealed class Adding : AddingConformance
    {
        private readonly SqliteFolder _folder = new();

        protected override ICaseStore Create(TimeProvider clock) => _folder.Create(clock);

        protected override ICaseStore Open(TimeProvider clock) => _folder.Open(clock);

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _folder.Dispose();
        }
    }

    public sealed class Deciding : DecidingConformance
    {
        private readonly SqliteFolder _folder = new();

        protected override ICaseStore Create(TimeProvider clock) => _folder.Create(clock);

        protected override ICaseStore Open(TimeProvider clock) => _folder.Open(clock);

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _folder.Dispose();
        }
    }

    public sealed class Searching : SearchingConformance
    {
        private readonly SqliteFolder _folder = new();

        protected override ICaseStore Create(TimeProvider clock) => _folder.Create(clock);

        protected override ICaseStore Open(TimeProvider clock) => _folder.Open(clock);

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _folder.Dispose();
        }
    }
}
