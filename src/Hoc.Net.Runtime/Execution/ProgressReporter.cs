using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Runtime.Execution;

/// <summary>
/// Tells a host now and then how far a run is. A timer raises a flag, which whatever runs looks at between two steps, so that a step costs nothing and the host is told on the
/// interpreter's thread.
/// </summary>
internal sealed class ProgressReporter : IDisposable
{
    private readonly HocSession _session;
    private readonly Action<HocProgress> _listener;
    private readonly Timer _timer;
    private volatile bool _isDue;

    public ProgressReporter(HocSession session, Action<HocProgress> listener, TimeSpan interval)
    {
        _session = session;
        _listener = listener;
        _timer = new(_ => _isDue = true, null, interval, interval);
    }

    /// <summary>When a run of a stated length ends, ms; not a number while there is none.</summary>
    public double End { get; set; } = double.NaN;

    /// <summary>Tells of the time between two steps, if it is due.</summary>
    public void Look()
    {
        if (!_isDue) return;
        _isDue = false;
        Model model = _session.Model;
        EventCounts counts = model.EventCounts;
        _listener(new HocProgress(model.Time, double.IsNaN(End) ? StopTime() : End, counts.SourcesSentShared + counts.SourcesSentSingly));
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private double StopTime() => _session.Names.Globals.Find("tstop") is { Kind: SymbolKind.Number, Storage: NumberSlot tstop } ? tstop.Number : double.NaN;
}
