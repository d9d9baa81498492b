namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Threads that do jobs together with the one that calls. Between jobs that follow each other closely they spin; after some 100 µs they sleep, and after
/// some seconds without work they end, to be started anew when there is some.
/// </summary>
/// <remarks>One thread at a time may call <see cref="Run"/>.</remarks>
internal sealed class ThreadTeam
{
    private const int SpinRounds = 2500;
    private const int SpinLength = 1; // pauses a round, of some 40 ns each: the next job may be that near

    private readonly List<Member> _members = [];
    private readonly object _doneGate = new();
    private Action<int>? _job;
    private int _round;
    private int _remaining;
    private bool _callerSleeps;

    /// <summary>Lets the threads spin rather than sleep between jobs (thread_busywait).</summary>
    public bool NeverSleeps { get; set; }

    /// <summary>Runs job(0) here and job(1) to job(count - 1) on other threads, and waits for all. Of several exceptions the one with the lowest index is thrown.</summary>
    public void Run(Action<int> job, int count)
    {
        while (_members.Count < count - 1)
            _members.Add(new(this, _members.Count + 1));
        _job = job;
        Volatile.Write(ref _remaining, count - 1);
        var round = Interlocked.Increment(ref _round);
        for (var i = 0; i < count - 1; i++)
            _members[i].Call(round);
        Exception? mistake = null;
        try
        {
            job(0);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            mistake = e;
        }

        Await();
        _job = null;
        for (var i = 0; i < count - 1; i++)
            mistake ??= _members[i].TakeMistake();
        if (mistake is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(mistake);
    }

    private void Await()
    {
        for (var i = 0; i < SpinRounds; i++)
        {
            if (Volatile.Read(ref _remaining) == 0)
                return;
            Thread.SpinWait(SpinLength);
        }

        lock (_doneGate)
        {
            Volatile.Write(ref _callerSleeps, true);
            Interlocked.MemoryBarrier();
            while (Volatile.Read(ref _remaining) != 0)
                Monitor.Wait(_doneGate);
            _callerSleeps = false;
        }
    }

    private void NoteDone()
    {
        if (Interlocked.Decrement(ref _remaining) != 0 || !Volatile.Read(ref _callerSleeps))
            return;
        lock (_doneGate)
            Monitor.Pulse(_doneGate);
    }

    /// <summary>One of the other threads.</summary>
    private sealed class Member(ThreadTeam team, int index)
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

        private readonly object _gate = new();
        private int _called; // the round of the job it has been called for
        private int _done; // the round of the last job it has done
        private bool _sleeps = true; // or has no thread
        private bool _hasThread;
        private Exception? _mistake;

        public Exception? TakeMistake() => Interlocked.Exchange(ref _mistake, null);

        public void Call(int round)
        {
            Volatile.Write(ref _called, round);
            Interlocked.MemoryBarrier();
            if (!Volatile.Read(ref _sleeps))
                return;
            lock (_gate)
            {
                if (_hasThread)
                {
                    Monitor.Pulse(_gate);
                    return;
                }

                _hasThread = true;
                _sleeps = false;
                new Thread(Live) { IsBackground = true, Name = $"hoc {index}" }.Start();
            }
        }

        private void Live()
        {
            while (HasJob() || Sleep())
            {
                _done = Volatile.Read(ref _called);
                try
                {
                    team._job!(index);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    _mistake = e;
                }

                team.NoteDone();
            }
        }

        private bool IsCalled => Volatile.Read(ref _called) != _done;

        private bool HasJob()
        {
            for (var i = 0; i < SpinRounds || team.NeverSleeps; i++)
            {
                if (IsCalled)
                    return true;
                Thread.SpinWait(SpinLength);
            }

            return IsCalled;
        }

        /// <summary>Sleeps until there is a job; false when there has been none for long, which ends the thread.</summary>
        private bool Sleep()
        {
            lock (_gate)
            {
                Volatile.Write(ref _sleeps, true);
                Interlocked.MemoryBarrier();
                while (!IsCalled)
                {
                    if (Monitor.Wait(_gate, Patience) || IsCalled)
                        continue;
                    _hasThread = false;
                    return false;
                }

                _sleeps = false;
                return true;
            }
        }
    }
}
