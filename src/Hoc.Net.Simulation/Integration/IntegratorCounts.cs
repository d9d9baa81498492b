namespace Hoc.Net.Simulation.Integration;

/// <summary>What the variable step of a model or cell has done since it was started.</summary>
internal sealed class IntegratorCounts
{
    /// <summary>Steps asked for.</summary>
    public long Steps;

    /// <summary>Returns to times within a step.</summary>
    public long Interpolations;

    /// <summary>Initialisations.</summary>
    public long Initializations;

    /// <summary>Those that a mechanism's at_time made.</summary>
    public long Discontinuities;

    public void Clear() => Steps = Interpolations = Initializations = Discontinuities = 0;
}
