namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>What scripts have asked of the variable time step; kept and given back, as the fixed step does not need it.</summary>
internal sealed class IntegratorSettings
{
    /// <summary>The absolute tolerance of a state.</summary>
    public double AbsoluteTolerance { get; set; } = 1e-3;

    /// <summary>The relative tolerance.</summary>
    public double RelativeTolerance { get; set; }

    /// <summary>The shortest step, ms.</summary>
    public double ShortestStep { get; set; }

    /// <summary>The longest step, ms.</summary>
    public double LongestStep { get; set; } = 1e9;

    /// <summary>The highest order of the method.</summary>
    public double HighestOrder { get; set; } = 5;

    /// <summary>Which states count as stiff, 0 to 2.</summary>
    public double Stiffness { get; set; } = 2;

    /// <summary>Which approximation of the Jacobian is taken.</summary>
    public double Jacobian { get; set; }

    /// <summary>How exactly thresholds are met, 1 or 2.</summary>
    public double ConditionOrder { get; set; } = 1;

    /// <summary>The scales of tolerances of single states, by name.</summary>
    public Dictionary<string, double> ToleranceScales { get; } = [];
}
