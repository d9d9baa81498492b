namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// A system of ordinary differential equations y' = f(t, y) as an integrator sees it. It holds a present state of its own, into which each evaluation puts
/// the y that it is given; nothing in it is kept for the integrator, so evaluations may come in any order.
/// </summary>
internal interface IOdeSystem
{
    /// <summary>The number of unknowns. It, and the order of the unknowns, never changes: a change of structure makes a new system.</summary>
    int Count { get; }

    /// <summary>For each unknown the factor of the absolute tolerance: 1, or what a mechanism or the user (atolscale) says.</summary>
    ReadOnlySpan<double> ToleranceScales { get; }

    /// <summary>The order in which unknowns are summed; empty for that of the vector.</summary>
    ReadOnlySpan<int> SumOrder => default;

    /// <summary>Puts y into the present state, without what follows from it.</summary>
    /// <param name="time">t, ms.</param>
    /// <param name="step">The step, ms.</param>
    /// <param name="y">The state.</param>
    void ShowState(double time, double step, ReadOnlySpan<double> y)
    {
    }

    /// <summary>Copies the present state to y.</summary>
    void Gather(Span<double> y);

    /// <summary>Puts y into the present state, and computes the derivatives.</summary>
    /// <param name="time">t, ms.</param>
    /// <param name="step">The step that is being tried, ms; mechanisms see it as dt. 0 before there is any.</param>
    /// <param name="y">The state; unit by unknown (mV, mM, 1).</param>
    /// <param name="derivatives">y', per ms; may be empty when only the present state (currents, algebraic voltages) is wanted.</param>
    void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives);

    /// <summary>
    /// Solves (I - γJ)·x = b in place of b, J being an approximation of ∂f/∂y at the state, and with the conductances, of the last evaluation.
    /// </summary>
    /// <param name="gamma">γ, ms; not 0.</param>
    /// <param name="b">The right-hand side, then the solution.</param>
    /// <param name="stiffness">Which unknowns count as stiff: 0 none (x = b), 1 the voltages, 2 all.</param>
    void Solve(double gamma, Span<double> b, int stiffness = 2);
}
