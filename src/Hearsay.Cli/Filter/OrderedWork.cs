namespace Hearsay.Cli;

/// <summary>Fills, works on and hands on one item after another, the work on as many threads as asked for.</summary>
/// <remarks>
/// Items are handed on in the order in which they were filled, each as soon as it and all before it are done. With one
/// thread everything happens on the caller's, and nothing is handed over. With more, the caller's thread fills, and
/// whichever thread is done with the oldest item hands on. What is under way is bounded in items and in weight.
/// </remarks>
/// <typeparam name="T">An item, used again and again.</typeparam>
internal sealed class OrderedWork<T>
    where T : class
{
    // More than this much weight (bytes of input) is not held at once, but for one item that is heavier by itself.
    private const long MostWeight = 64L << 20;
    private readonly Func<T> _create;
    private readonly Func<T, long> _fill;
    private readonly Action<T> _work;
    private readonly Action<T> _hand;

    /// <summary>Says what is done.</summary>
    /// <param name="create">Makes an item.</param>
    /// <param name="fill">Fills an item and says what it weighs; negative where there is nothing more. Never runs twice at once.</param>
    /// <param name="work">Works on an item. Runs on many threads at once, on different items.</param>
    /// <param name="hand">Hands an item on. Never runs twice at once.</param>
    public OrderedWork(Func<T> create, Func<T, long> fill, Action<T> work, Action<T> hand)
    {
        _create = create;
        _fill = fill;
        _work = work;
        _hand = hand;
    }

    /// <summary>Does everything there is to do.</summary>
    /// <param name="threads">How many threads work; at least 1.</param>
    public void Run(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (threads == 1)
        {
            var item = _create();
            while (_fill(item) >= 0)
            {
                _work(item);
                _hand(item);
            }

            return;
        }

        new Ring(this, threads).Run();
    }

    private sealed class Ring
    {
        private readonly OrderedWork<T> _plan;
        private readonly T[] _items;
        private readonly long[] _weights;
        private readonly bool[] _done;
        private readonly object _gate = new();
        private readonly Thread[] _threads;
        private long _filled;
        private long _taken;
        private long _handed;
        private long _weight;
        private bool _handing;
        private bool _ended;
        private Exception? _failure;

        public Ring(OrderedWork<T> plan, int threads)
        {
            _plan = plan;
            _items = new T[threads * 4];
            _weights = new long[_items.Length];
            _done = new bool[_items.Length];
            _threads = new Thread[threads];
        }

        public void Run()
        {
            for (var i = 0; i < _threads.Length; i++)
            {
                _threads[i] = new Thread(Work) { IsBackground = true, Name = $"hearsay {i + 1}" };
                _threads[i].Start();
            }

            try
            {
                while (Fill()) { }
            }
            catch (Exception failure)
            {
                Fail(failure);
            }

            End();
            foreach (var thread in _threads)
            {
                thread.Join();
            }

            if (_failure is { } first)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
            }
        }

        private bool Fill()
        {
            int at;
            lock (_gate)
            {
                while (
                    _failure is null
                    && _filled > _handed
                    && (_filled - _handed == _items.Length || _weight > MostWeight)
                )
                {
                    Monitor.Wait(_gate);
                }

                if (_failure is not null)
                {
                    return false;
                }

                at = (int)(_filled % _items.Length);
            }

            var weight = _plan._fill(_items[at] ??= _plan._create());
            if (weight < 0)
            {
                return false;
            }

            lock (_gate)
            {
                _weights[at] = weight;
                _weight += weight;
                _filled++;
                Monitor.PulseAll(_gate);
            }

            return true;
        }

        private void Work()
        {
            try
            {
                while (Take() is var at && at >= 0)
                {
                    _plan._work(_items[at]);
                    HandOn(at);
                }
            }
            catch (Exception failure)
            {
                Fail(failure);
            }
        }

        private int Take()
        {
            lock (_gate)
            {
                while (_taken == _filled && !_ended && _failure is null)
                {
                    Monitor.Wait(_gate);
                }

                return _taken == _filled || _failure is not null ? -1 : (int)(_taken++ % _items.Length);
            }
        }

        // One thread at a time hands on; it takes along what others have finished meanwhile.
        private void HandOn(int done)
        {
            lock (_gate)
            {
                _done[done] = true;
                if (_handing)
                {
                    return;
                }

                _handing = true;
            }

            while (true)
            {
                int at;
                lock (_gate)
                {
                    at = (int)(_handed % _items.Length);
                    if (!_done[at] || _failure is not null)
                    {
                        _handing = false;
                        return;
                    }
                }

                _plan._hand(_items[at]);
                lock (_gate)
                {
                    _done[at] = false;
                    _weight -= _weights[at];
                    _handed++;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        private void End()
        {
            lock (_gate)
            {
                _ended = true;
                Monitor.PulseAll(_gate);
            }
        }

        private void Fail(Exception failure)
        {
            lock (_gate)
            {
                _failure ??= failure;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
