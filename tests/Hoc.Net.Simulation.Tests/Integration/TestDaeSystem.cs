using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Simulation.Tests.Integration;

/// <summary>An oscillator, y0' = y1 and y1' = force - y0, with an algebraic unknown y2 = y0 + 2·y1.</summary>
internal sealed class TestDaeSystem : IDaeSystem
{
    private readonly double[] _scales = [1, 1, 1];

    /// <summary>What drives it.</summary>
    public double Force { get; set; }

    /// <summary>By how much the state that it finds at the start misses the algebraic equation.</summary>
    public double Misses { get; set; }

    /// <summary>What stays of the algebraic equation whatever the state is.</summary>
    public double Contradiction { get; set; }

    public int Count => 3;

    public ReadOnlySpan<double> ToleranceScales => _scales;

    /// <summary>y0 = cos t.</summary>
    public static TestDaeSystem Oscillator() => new();

    public void FindConsistentState(double time, Span<double> y, Span<double> slopes)
    {
        (y[0], y[1], y[2]) = (1, 0, 1 + Misses);
        (slopes[0], slopes[1], slopes[2]) = (0, -1, -2);
    }

    public void EvaluateResidual(double time, ReadOnlySpan<double> y, ReadOnlySpan<double> slopes, Span<double> residual)
    {
        residual[0] = slopes[0] - y[1];
        residual[1] = slopes[1] + y[0] - Force;
        residual[2] = 1e3 * (y[2] - y[0] - 2 * y[1] + Contradiction * Math.Sign(y[2] - y[0] - 2 * y[1] + 1e-13));
    }

    public void Solve(double leading, Span<double> b)
    {
        var determinant = leading * leading + 1;
        var x0 = (leading * b[0] + b[1]) / determinant;
        var x1 = (leading * b[1] - b[0]) / determinant;
        (b[0], b[1], b[2]) = (x0, x1, b[2] / 1e3 + x0 + 2 * x1);
    }
}
