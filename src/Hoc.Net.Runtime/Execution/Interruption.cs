namespace Hoc.Net.Runtime.Execution;

/// <summary>Asks the running script to end: because the user wants it (Ctrl-C), or because of a limit. Any thread may ask.</summary>
internal sealed class Interruption
{
    private readonly Lock _gate = new();
    private volatile bool _isRaised;
    private bool _isWanted;
    private LimitException? _limit;

    /// <summary>Whether the script is to end; <see cref="Take"/> gives the reason.</summary>
    public bool IsRaised => _isRaised;

    /// <summary>The user wants it to end.</summary>
    public void Want()
    {
        lock (_gate)
        {
            _isWanted = true;
            _isRaised = true;
        }
    }

    /// <summary>It has reached a limit.</summary>
    public void Reach(LimitException limit)
    {
        lock (_gate)
        {
            _limit = limit;
            _isRaised = true;
        }
    }

    /// <summary>Forgets a limit that was reached by what has ended meanwhile.</summary>
    public void ForgetLimit()
    {
        lock (_gate)
        {
            _limit = null;
            _isRaised = _isWanted;
        }
    }

    /// <summary>Begins without reasons to end.</summary>
    public void Clear() => _ = Take();

    /// <summary>The exception that ends the script; nobody asks for its end any more.</summary>
    public Exception Take()
    {
        lock (_gate)
        {
            Exception reason = _limit ?? (Exception)new InterruptSignal();
            _limit = null;
            _isWanted = false;
            _isRaised = false;
            return reason;
        }
    }
}
