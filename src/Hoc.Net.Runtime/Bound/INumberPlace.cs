using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that a number can be assigned to.</summary>
internal interface INumberPlace
{
    /// <summary>
    /// Finds the place, evaluates <paramref name="value"/>, combines it with what stood there and stores it; in that order, as
    /// NEURON does.
    /// </summary>
    /// <returns>The number stored.</returns>
    double Assign(Frame frame, Combination combination, Expression value);

    /// <summary>A pointer to the place.</summary>
    VariableReference Refer(Frame frame);
}
