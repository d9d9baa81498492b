using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>What the variable step needs of a mechanism, by names of blocks and variables that a pass has made.</summary>
internal sealed record VariableStep
{
    /// <summary>The states in the order of their equations, and the hidden variables of their derivatives. A state with two equations stands twice.</summary>
    public ImmutableArray<(string State, string Derivative)> Equations { get; init; } = [];

    /// <summary>The states whose fixed step is the exact solution (METHOD cnexp), and whose equations name no local variable.</summary>
    public ImmutableHashSet<string> Exponential { get; init; } = [];

    /// <summary>The procedure that sets the derivatives; null without equations.</summary>
    public string? Derivatives { get; init; }

    /// <summary>The procedure that solves (1 - dt·J)·x = b, in place of the derivatives.</summary>
    public string? Jacobian { get; init; }

    /// <summary>The procedure that runs before the currents instead of as a step (METHOD cvode_t).</summary>
    public string? BeforeCurrents { get; init; }

    /// <summary>Why it is not possible, as a part of a sentence; null where it is.</summary>
    public string? Obstacle { get; init; }
}
