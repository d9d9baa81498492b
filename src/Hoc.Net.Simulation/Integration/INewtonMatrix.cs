namespace Hoc.Net.Simulation.Integration;

/// <summary>The matrix I - γJ of Newton's iteration, in some approximation.</summary>
internal interface INewtonMatrix
{
    /// <summary>Makes it ready for a step.</summary>
    /// <param name="point">Where it is needed.</param>
    /// <param name="isOutdated">Whether an older Jacobian has proved useless.</param>
    /// <param name="isCurrent">Whether the Jacobian belongs to this point.</param>
    /// <returns>False when it is singular.</returns>
    bool TrySetUp(in NewtonPoint point, JacobianDoubt isOutdated, out bool isCurrent);

    /// <summary>Solves in place of the right-hand side. False when it is singular.</summary>
    bool TrySolve(double gamma, double gammaRatio, Span<double> b);
}
