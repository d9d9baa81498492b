using System.Globalization;

namespace Hoc.Net.Runtime.Execution;

/// <summary>Holds a session to its limits.</summary>
/// <remarks>
/// Time and memory are watched by a timer that raises the flag which loops and calls look at anyway, so that limits cost
/// nothing where it counts. Steps, output and large arrays are counted where they are made.
/// </remarks>
/// <param name="limits">The limits.</param>
/// <param name="reach">Ends the running script soon; called from a thread of its own.</param>
/// <param name="forget">Takes that back, where it has ended already.</param>
internal sealed class LimitGuard(HocLimits limits, Action<LimitException> reach, Action forget) : IDisposable
{
    /// <summary>How often the memory is looked at, ms.</summary>
    private const int LookInterval = 20;

    private Timer? _clock;
    private Timer? _look;
    private readonly Lock _gate = new();
    private int _run;
    private long _steps;
    private long _output;

    /// <summary>Begins to count anew: a run, or a statement at a prompt.</summary>
    public void Begin()
    {
        End();
        int run = _run;
        (_steps, _output) = (0, 0);
        forget();
        if (limits.Time is { } time) _clock = new Timer(_ => Hit(run, TooLong(time)), null, time, Timeout.InfiniteTimeSpan);
        if (limits.Memory is not null) _look = new Timer(_ => LookAtMemory(run), null, LookInterval, LookInterval);
    }

    /// <summary>Stops watching.</summary>
    public void End()
    {
        lock (_gate) _run++;
        _clock?.Dispose();
        _look?.Dispose();
        _clock = _look = null;
    }

    /// <summary>Counts a time step of the simulation.</summary>
    /// <exception cref="LimitException">It is one too many.</exception>
    public void CountStep()
    {
        if (++_steps > limits.Steps) throw TooManySteps();
    }

    /// <summary>How many steps are allowed in a row, the one counted last included.</summary>
    public int StepsLeft => limits.Steps is { } most ? (int)Math.Clamp(most - _steps + 1, 1, int.MaxValue) : int.MaxValue;

    /// <summary>Counts so many steps more, which <see cref="StepsLeft"/> has allowed.</summary>
    public void CountSteps(int steps) => _steps += steps;

    /// <summary>Asks for memory before it is allocated.</summary>
    /// <exception cref="LimitException">It is too much.</exception>
    public void Claim(long bytes)
    {
        if (limits.Memory is { } most && GC.GetTotalMemory(forceFullCollection: false) + bytes > most
            && GC.GetTotalMemory(forceFullCollection: true) + bytes > most)
        {
            throw TooMuchMemory(most);
        }
    }

    /// <summary>Counts bytes that are to be written.</summary>
    /// <returns>How many of them may be written; when that is fewer, <see cref="TooMuchOutput"/> is due.</returns>
    public int TakeOutput(int bytes)
    {
        if (limits.Output is not { } most) return bytes;
        int granted = (int)Math.Clamp(most - _output, 0, bytes);
        _output += bytes;
        return granted;
    }

    /// <summary>The exception for output beyond its limit.</summary>
    public LimitException TooMuchOutput() => new(
        RuntimeDiagnostics.OutputLimit,
        $"the script wrote more than the {Amount(limits.Output ?? 0)} that it may.",
        "Print less, or allow more with the limit 'output'.");

    /// <inheritdoc/>
    public void Dispose() => End();

    private void LookAtMemory(int run)
    {
        long most = limits.Memory ?? long.MaxValue;
        if (GC.GetTotalMemory(forceFullCollection: false) <= most) return;
        if (GC.GetTotalMemory(forceFullCollection: true) > most) Hit(run, TooMuchMemory(most));
    }

    private void Hit(int run, LimitException reason)
    {
        lock (_gate)
        {
            if (run == _run) reach(reason); // else the timer rang while it was stopped
        }
    }

    private LimitException TooManySteps() => new(
        RuntimeDiagnostics.StepLimit,
        $"the script made more than the {limits.Steps?.ToString(CultureInfo.InvariantCulture)} time steps that it may.",
        "Shorten the run, lengthen dt, or allow more with the limit 'steps'.");

    private static LimitException TooLong(TimeSpan time) => new(
        RuntimeDiagnostics.TimeLimit,
        $"the script ran longer than the {time.TotalSeconds.ToString("G6", CultureInfo.InvariantCulture)} s that it may.",
        "Look for a loop that never ends, or allow more with the limit 'time'.");

    private static LimitException TooMuchMemory(long most) => new(
        RuntimeDiagnostics.MemoryLimit,
        $"the script needs more than the {Amount(most)} of memory that it may have.",
        "Use smaller arrays, Vectors or strings, or allow more with the limit 'memory'.");

    private static string Amount(long bytes)
    {
        (double unit, string name) = bytes switch { >= 1_000_000_000 => (1e9, "GB"), >= 1_000_000 => (1e6, "MB"), >= 1_000 => (1e3, "kB"), _ => (1, "bytes") };
        return $"{(bytes / unit).ToString("G4", CultureInfo.InvariantCulture)} {name}";
    }
}
