namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// A system of differential-algebraic equations F(t, y, y') = 0 as an integrator sees it. It holds a present state of its own, into which each evaluation puts
/// the y that it is given; nothing in it is kept for the integrator, so evaluations may come in any order.
/// </summary>
internal interface IDaeSystem
{
    /// <summary>The number of unknowns. It, and the order of the unknowns, never changes: a change of structure makes a new system.</summary>
    int Count { get; }

    /// <summary>For each unknown the factor of the absolute tolerance: 1, or what a mechanism or the user (atolscale) says.</summary>
    ReadOnlySpan<double> ToleranceScales { get; }

    /// <summary>The order in which unknowns are summed; empty for that of the vector.</summary>
    ReadOnlySpan<int> SumOrder => default;

    /// <summary>Finds, from the present state, a state and slopes that fulfil the equations, which become the present ones.</summary>
    /// <param name="time">t, ms.</param>
    /// <param name="y">The state; unit by unknown (mV, mM, 1).</param>
    /// <param name="slopes">y', per ms.</param>
    void FindConsistentState(double time, Span<double> y, Span<double> slopes);

    /// <summary>Puts y into the present state, and computes F.</summary>
    /// <param name="time">t, ms.</param>
    /// <param name="y">The state.</param>
    /// <param name="slopes">y', per ms.</param>
    /// <param name="residual">F; of balances in mA/cm², of states per ms.</param>
    void EvaluateResidual(double time, ReadOnlySpan<double> y, ReadOnlySpan<double> slopes, Span<double> residual);

    /// <summary>Solves (∂F/∂y + c·∂F/∂y')·x = b in place of b, with an approximation of the derivatives at the state of the last evaluation.</summary>
    /// <param name="leading">c, 1/ms; not 0.</param>
    /// <param name="b">The right-hand side, then the solution.</param>
    void Solve(double leading, Span<double> b);
}
