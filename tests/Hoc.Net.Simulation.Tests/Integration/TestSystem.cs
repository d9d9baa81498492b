using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Simulation.Tests.Integration;

/// <summary>A small system of equations with an exact Jacobian, or without one.</summary>
internal sealed class TestSystem(double[] start, double[] scales, TestSystem.Equations equations, double[,]? linear = null) : IOdeSystem
{
    private readonly double[] _state = [.. start];

    public delegate void Equations(double t, ReadOnlySpan<double> y, Span<double> derivatives);

    public int Count => start.Length;

    public ReadOnlySpan<double> ToleranceScales => scales;

    public ReadOnlySpan<double> State => _state;

    /// <summary>A membrane without current, and the oscillator of van der Pol with μ = 100.</summary>
    public static TestSystem VanDerPol() => new([0, 2, 0], [1, 1, 1], static (_, y, f) =>
    {
        f[0] = 0;
        f[1] = y[2];
        f[2] = 100 * ((1 - y[1] * y[1]) * y[2]) - y[1];
    });

    /// <summary>A membrane without current, and Robertson's autocatalytic reaction.</summary>
    public static TestSystem Robertson() => new([0, 1, 0, 0], [1, 1, 1e-4, 1], static (_, y, f) =>
    {
        f[0] = 0;
        f[1] = -0.04 * y[1] + 1e4 * y[2] * y[3];
        f[2] = 0.04 * y[1] - 1e4 * y[2] * y[3] - 3e7 * y[2] * y[2];
        f[3] = 3e7 * y[2] * y[2];
    });

    /// <summary>A membrane without current, and a stiff pair of linear equations.</summary>
    public static TestSystem LinearPair() => new([0, 1, 0], [1, 1, 1], static (_, y, f) =>
    {
        f[0] = 0;
        f[1] = -1000 * (y[1] - y[2]);
        f[2] = 3 * (y[1] - y[2]) - y[2];
    });

    /// <summary>y' = rate·y.</summary>
    public static TestSystem Exponential(double rate) => new([1], [1], (_, y, f) => f[0] = rate * y[0], new[,] { { rate } });

    public void Gather(Span<double> y) => _state.CopyTo(y);

    public void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives)
    {
        y.CopyTo(_state);
        if (!derivatives.IsEmpty)
            equations(time, y, derivatives);
    }

    public void Solve(double gamma, Span<double> b, int stiffness = 2)
    {
        if (linear is null || Count != 1)
            throw new InvalidOperationException("This system has no Jacobian.");
        b[0] /= 1 - gamma * linear[0, 0];
    }
}
