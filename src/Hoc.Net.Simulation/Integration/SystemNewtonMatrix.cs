namespace Hoc.Net.Simulation.Integration;

/// <summary>The system's own matrix, made for each solution from its last evaluation.</summary>
internal sealed class SystemNewtonMatrix(IOdeSystem system, IntegratorSettings settings) : INewtonMatrix
{
    public bool TrySetUp(in NewtonPoint point, JacobianDoubt isOutdated, out bool isCurrent) => isCurrent = true;

    public bool TrySolve(double gamma, double gammaRatio, Span<double> b)
    {
        system.Solve(gamma, b, (int)settings.Stiffness);
        return true;
    }
}
