using System.Diagnostics;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Threads that do jobs together with the one that calls. Between jobs that follow each other closely they spin; after some 100 µs they sleep, and after
/// some seconds without work they end, to be started anew when there is some.
/// </summary>
/// <remarks>One thread at a time may call <see cref="Run"/>.</remarks>
internal sealed class ThreadTeam
{
    private const int Pauses = 8; // between two looks at the clock; the next job may be as near as one

    private readonly List<Member> _members = [];
    private readonly TimeSpan _patience;
    private readonly object _doneGate = new();
    private Action<int>? _job;
    private long _round;
    private bool _callerSleeps;

    /// <param name="patience">How long a thread sleeps before it ends; two seconds by default.</param>
    public ThreadTeam(TimeSpan? patience = null) => _patience = patience ?? TimeSpan.FromSeconds(2);

    /// <summary>Whether the others are worth calling. A model that is edited again and again does not find it out anew each time.</summary>
    public ThreadGain Gain { get; } = new();

    /// <summary>Lets the threads spin rather than sleep between jobs (thread_busywait).</summary>
    public bool NeverSleeps { get; set; }

    /// <summary>
    /// Runs job(0) here and, on other threads that come in time, job(1) to job(count - 1). When job(0) has returned nobody else begins: it must see to it that all is done.
    /// Returns when all have. Of several exceptions the one with the lowest index is thrown.
    /// </summary>
    public void Run(Action<int> job, int count)
    {
        while (_members.Count < count - 1)
            _members.Add(new(this, _members.Count + 1));
        _job = job;
        _round++;
        for (var i = 0; i < count - 1; i++)
            _members[i].Call(_round);
        Exception? mistake = null;
        try
        {
            job(0);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            mistake = e;
        }

        for (var i = 0; i < count - 1; i++)
            if (!_members[i].TryDismiss(_round))
                Await(_members[i]);
        _job = null;
        for (var i = 0; i < count - 1; i++)
        {
            var other = _members[i].TakeMistake();
            mistake ??= other;
        }

        if (mistake is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(mistake);
    }

    private void Await(Member member)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetTimestamp() - start < SpinTime.Longest;)
        {
            for (var i = 0; i < Pauses; i++)
            {
                if (!member.IsAtWork)
                    return;
                Thread.SpinWait(1);
            }
        }

        lock (_doneGate)
        {
            Volatile.Write(ref _callerSleeps, true);
            Interlocked.MemoryBarrier();
            while (member.IsAtWork)
                Monitor.Wait(_doneGate);
            _callerSleeps = false;
        }
    }

    private void NoteDone()
    {
        if (!Volatile.Read(ref _callerSleeps))
            return;
        lock (_doneGate)
            Monitor.Pulse(_doneGate);
    }

    /// <summary>One of the other threads.</summary>
    /// <remarks>Its turn is a number: that of a round, four times, and on top of it what has become of the call to it. The numbers rise, so none comes twice.</remarks>
    private sealed class Member(ThreadTeam team, int index)
    {
        private const int Called = 1;
        private const int AtWork = 2;
        private const int Free = 3;

        private readonly object _gate = new();
        private long _turn;
        private readonly SpinTime _spin = new();
        private long _waitsSince; // a time stamp
        private bool _sleeps = true; // or has no thread
        private bool _hasThread;
        private Exception? _mistake;

        public bool IsAtWork => (Volatile.Read(ref _turn) & Free) == AtWork;

        public Exception? TakeMistake() => Interlocked.Exchange(ref _mistake, null);

        public void Call(long round)
        {
            Interlocked.Exchange(ref _turn, (4 * round) + Called);
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

        /// <summary>Takes a call back; false where it has been followed.</summary>
        public bool TryDismiss(long round) => Interlocked.CompareExchange(ref _turn, (4 * round) + Free, (4 * round) + Called) == (4 * round) + Called;

        private void Live()
        {
            while (IsCalledSoon() || Sleep())
            {
                var turn = Volatile.Read(ref _turn);
                if ((turn & Free) != Called || Interlocked.CompareExchange(ref _turn, turn - Called + AtWork, turn) != turn)
                    continue;
                try
                {
                    team._job!(index);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    _mistake = e;
                }

                Interlocked.Exchange(ref _turn, turn - Called + Free);
                team.NoteDone();
            }
        }

        private bool IsCalled => (Volatile.Read(ref _turn) & Free) == Called;

        private bool IsCalledSoon()
        {
            _waitsSince = Stopwatch.GetTimestamp();
            do
            {
                for (var i = 0; i < Pauses; i++)
                {
                    if (IsCalled)
                    {
                        _spin.NoteCalled();
                        return true;
                    }

                    Thread.SpinWait(1);
                }
            }
            while (team.NeverSleeps || Stopwatch.GetTimestamp() - _waitsSince < _spin.Length);
            _spin.NoteInVain();
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
                    if (Monitor.Wait(_gate, team._patience) || IsCalled)
                        continue;
                    _hasThread = false;
                    return false;
                }

                _sleeps = false;
                _spin.NoteWoken(Stopwatch.GetTimestamp() - _waitsSince);
                return true;
            }
        }
    }
}
