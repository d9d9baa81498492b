namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// How exactly the variable step integrates. A change takes effect with the next initialisation.
/// </summary>
public sealed class IntegratorSettings
{
    internal IntegratorSettings()
    {
    }

    /// <summary>The absolute tolerance of a state whose scale is 1, in the state's unit.</summary>
    public double AbsoluteTolerance { get; set; } = 1e-3;

    /// <summary>The tolerance relative to a state's value, which is added to the absolute one.</summary>
    public double RelativeTolerance { get; set; }

    /// <summary>The shortest step, ms.</summary>
    public double ShortestStep { get; set; }

    /// <summary>The longest step, ms.</summary>
    public double LongestStep { get; set; } = 1e9;

    /// <summary>The highest order of the method, 0 to 5.</summary>
    public int HighestOrder { get; set; } = 5;

    /// <summary>How steps are solved.</summary>
    public Stiffness Stiffness { get; set; } = Stiffness.AllStates;

    /// <summary>The approximation of the Jacobian.</summary>
    public JacobianKind Jacobian { get; set; }

    /// <summary>The length, ms, of the steps by which the algebraic unknowns of a model with layers or circuits find their start.</summary>
    public double ConsistencyStep { get; set; } = 1e-9;

    /// <summary>How exactly crossings of thresholds are located: 1, at the end of the step; 2, by interpolation within it.</summary>
    public int ConditionOrder { get; set; } = 1;
}
