using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>What is needed of a threshold to see in passing that nothing has changed, which is nearly always so.</summary>
/// <param name="source">The source whose threshold it is.</param>
internal readonly struct ThresholdLook(EventSource source)
{
    private readonly double _threshold = source.Threshold.Value;
    private readonly int _address = source.Address; // of the variable; negative where it lies outside the state
    private readonly bool _isAbove = source.IsAbove;

    /// <summary>Whether the variable has crossed the threshold, up or down, or has to be asked itself.</summary>
    public bool MayHaveChanged(double[] state) => _address < 0 || state[_address] - _threshold > 0 != _isAbove;
}
