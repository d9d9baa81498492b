namespace Hoc.Net.Simulation.Integration;

/// <content>
/// A consistent start. Which unknowns are algebraic is hard to tell, and users may have put any of them anywhere; so, as in NEURON, two implicit steps that
/// are too short to change what has capacitance bring the others to their places, and a third one gives the slopes.
/// </content>
internal sealed partial class BalancedMembraneSystem
{
    private readonly double[] _changes;

    /// <inheritdoc/>
    public void FindConsistentState(double time, Span<double> y, Span<double> slopes)
    {
        var step = Clock.TimeStep;
        var discontinuities = Clock.Discontinuities;
        Clock.Discontinuities = null;
        var leading = 1 / Model.Integrator.ConsistencyStep;
        Clock.TimeStep = Model.Integrator.ConsistencyStep;
        Begin(time);
        for (var i = 0; i < 2; i++)
        {
            ComputeChanges(leading);
            Gather(y, isInside: true);
            StateVector.Add(y, 1, _changes, y);
            Scatter(y, isInside: true);
        }

        Begin(time + Model.Integrator.ConsistencyStep);
        ComputeChanges(leading);
        StateVector.Scale(leading, _changes);
        _changes.CopyTo(slopes);
        SetClock(time, step);
        Clock.Discontinuities = discontinuities;
        foreach (var equations in Blocks)
        {
            ComputeDerivatives(equations);
            foreach (var run in equations.States)
                run.GatherDerivatives(slopes);
        }
    }

    /// <summary>The changes of potentials in an implicit step from the present state; no other changes.</summary>
    private void ComputeChanges(double leading)
    {
        ComputeBalances();
        Array.Clear(_changes);
        foreach (var equations in Blocks)
            for (var i = 0; i < equations.VoltageCount; i++)
                _changes[equations.Voltages + i] = _forces[equations.NodeOf(i)];
        _coupled?.Forces.CopyTo(_changes.AsSpan(_firstCoupled));
        SolveBalances(leading, _changes);
    }
}
