namespace Hoc.Net.Simulation.Integration;

/// <summary>Why a Jacobian is asked for.</summary>
internal enum JacobianDoubt
{
    /// <summary>Nothing has failed; an older one may still do.</summary>
    None,

    /// <summary>The iteration failed with an older one.</summary>
    Outdated,

    /// <summary>The iteration failed for another reason.</summary>
    Failed,
}
