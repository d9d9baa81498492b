namespace Hoc.Net.Simulation.Integration;

/// <summary>The approximation of the Jacobian with which the variable step solves its equations.</summary>
public enum JacobianKind
{
    /// <summary>The tree of the cable, and a block for each mechanism.</summary>
    Tree = 0,

    /// <summary>A full matrix of differences.</summary>
    Dense = 1,

    /// <summary>A diagonal of differences.</summary>
    Diagonal = 2,
}
