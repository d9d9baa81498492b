using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes a sample at the end of each step, and one on initialisation.</summary>
internal sealed class StepRecording(VariableReference source, SampleBuffer samples, Cell clock)
    : Recording(source, samples)
{
    private int _address = -1;

    /// <summary>Finds the variable in the present layout. A variable that lies elsewhere is asked for its value.</summary>
    public void Bind(StateStore store)
    {
        _address = -1;
        if (Source is ModelVariable variable && variable.TryGetAddress(store, out var address))
            _address = address;
    }

    /// <summary>Whether it records the time or a variable of the state, whose place is known.</summary>
    public bool IsOfState => _address >= 0 || ReferenceEquals(Source, clock);

    /// <summary>The position of the node that the variable lies at in the present layout; -1 for none.</summary>
    public int NodePosition => _address >= 0 ? ((ModelVariable)Source).NodePosition : -1;

    /// <summary>Whether states and the time are enough to take samples.</summary>
    public bool NeedsStatesAlone(MembraneEquations system) => _address >= 0 ? system.IsUnknown(_address) : ReferenceEquals(Source, clock);

    private protected override RecorderKind Kind => ReferenceEquals(Source, clock) ? RecorderKind.Clock : RecorderKind.Steps;

    /// <summary>Takes a variable of the state as a sample for which there is room.</summary>
    public void SetSample(int index, double[] state) => Samples.Room[index] = state[_address];

    /// <summary>Takes the sample of a step that ends at a time, ms, which is published only later.</summary>
    public void Sample(double[] state, double time) =>
        Samples.Add(_address >= 0 ? state[_address] : ReferenceEquals(Source, clock) ? time : Source.Value);
}
