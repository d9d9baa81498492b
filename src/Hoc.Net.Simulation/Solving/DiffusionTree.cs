using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The segments of one mechanism in one block as trees along which its states diffuse, and their implicit step: between two segments
/// flows the mean of their coefficients times the difference of their concentrations over the distance of their centres.
/// </summary>
/// <remarks>
/// Entries are in an order in which each follows its parent. A parent is the next segment with the mechanism towards the root; across an end or a
/// branch point without the mechanism that is the segment behind it.
/// </remarks>
internal sealed class DiffusionTree(KernelFrame frame, RowRange range, int[] rows, int[] parents, Section[] sections, bool[] isFirst)
{
    private readonly double[] _above = new double[rows.Length];
    private readonly double[] _below = new double[rows.Length];
    private readonly double[] _diagonal = new double[rows.Length];
    private readonly double[] _rhs = new double[rows.Length];

    /// <summary>Takes a step of all states that diffuse, with coefficients and volumes of the present.</summary>
    /// <param name="clock">The clock of the kernels.</param>
    /// <param name="timeStep">The step, ms.</param>
    public void Advance(Clock clock, double timeStep)
    {
        frame.Type.Kernels.Diffuse!(frame, range.First, range.Count, clock);
        foreach (var diffusion in frame.Type.Diffusions)
        {
            SetUp(diffusion, timeStep);
            Solve();
            for (var i = 0; i < rows.Length; i++)
                State(diffusion, rows[i]) = _rhs[i];
        }
    }

    /// <summary>Variable step: adds what flows in from the neighbours to the derivatives of all states that diffuse.</summary>
    public void AddFluxes(Clock clock)
    {
        frame.Type.Kernels.Diffuse!(frame, range.First, range.Count, clock);
        foreach (var diffusion in frame.Type.Diffusions)
        {
            if (DerivativeOf(diffusion) is not { } derivative)
                continue;
            SetCoefficients(diffusion);
            for (var i = 0; i < rows.Length; i++)
            {
                if (parents[i] is not (>= 0 and var parent))
                    continue;
                var difference = State(diffusion, rows[parent]) - State(diffusion, rows[i]);
                frame.State[derivative + rows[i]] -= difference * _below[i];
                frame.State[derivative + rows[parent]] += difference * _above[i];
            }
        }
    }

    /// <summary>Variable step: solves (1 - γD)·x = b in place of the derivatives, D being the diffusion alone.</summary>
    /// <param name="clock">The clock of the kernels.</param>
    /// <param name="gamma">γ, ms.</param>
    public void SolveFluxes(Clock clock, double gamma)
    {
        SetSlopes();
        frame.Type.Kernels.Diffuse!(frame, range.First, range.Count, clock);
        foreach (var diffusion in frame.Type.Diffusions)
        {
            if (DerivativeOf(diffusion) is not { } derivative)
                continue;
            SetCoefficients(diffusion);
            for (var i = 0; i < rows.Length; i++)
                _rhs[i] = frame.State[derivative + rows[i]] / gamma;
            Array.Clear(_diagonal);
            if (diffusion.Inflow is { } inflow)
                AddInflow(diffusion, inflow, clock);
            AddToDiagonal(1 / gamma);
            Solve();
            for (var i = 0; i < rows.Length; i++)
                frame.State[derivative + rows[i]] = _rhs[i];
        }
    }

    private void SetUp(Diffusion diffusion, double timeStep)
    {
        SetCoefficients(diffusion);
        for (var i = 0; i < rows.Length; i++)
            _rhs[i] = State(diffusion, rows[i]) / timeStep;
        Array.Clear(_diagonal);
        AddToDiagonal(1 / timeStep);
    }

    /// <summary>What flows between a segment and its parent, per time and difference of concentrations, for the parent and for the segment; negative.</summary>
    private void SetCoefficients(Diffusion diffusion)
    {
        var state = frame.State;
        var (coefficient, volume) = (frame.Columns[diffusion.Coefficient], frame.Columns[diffusion.Volume]);
        for (var i = 0; i < rows.Length; i++)
        {
            if (parents[i] is not (>= 0 and var parent))
                continue;
            var (own, other) = (sections[i], sections[parent]);
            var (length, before) = (own.Length / own.SegmentCount, other.Length / other.SegmentCount);
            var rall = isFirst[i] ? own.RallBranch : 1;
            var mean = (state[coefficient + rows[i]] + state[coefficient + rows[parent]]) / 2;
            _above[i] = -(2 * rall / before / (length + before)) * mean / state[volume + rows[parent]];
            _below[i] = -(2 / length / (length + before)) * mean / state[volume + rows[i]];
        }
    }

    private void AddToDiagonal(double perStep)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            _diagonal[i] += perStep;
            if (parents[i] is not (>= 0 and var parent))
                continue;
            _diagonal[i] -= _below[i];
            _diagonal[parent] -= _above[i];
        }
    }

    /// <summary>What fluxes of ions' currents are computed from: the derivatives of those currents.</summary>
    private void SetSlopes()
    {
        foreach (var diffusion in frame.Type.Diffusions)
        {
            if (diffusion.Inflow is not { } inflow)
                continue;
            var ion = frame.Ions[inflow.Ion];
            foreach (var row in rows)
                frame.State[frame.Columns[inflow.Slope] + row] = frame.State[ion.CurrentDerivative + ion.Rows[row]];
        }
    }

    /// <summary>
    /// What comes in by an ion's current depends on the concentration, as the reversal potential goes by its logarithm: dI/dc is RT/zF·dI/dV by c.
    /// </summary>
    private void AddInflow(Diffusion diffusion, DiffusionInflow inflow, Clock clock)
    {
        var ion = frame.Ions[inflow.Ion];
        var perVoltage = clock.Constants.Thermal(clock.Celsius) / ion.Valence;
        var (fluxes, volume) = (frame.Columns[inflow.Flux], frame.Columns[diffusion.Volume]);
        for (var i = 0; i < rows.Length; i++)
        {
            var flux = frame.State[fluxes + rows[i]];
            if (flux != 0)
                _diagonal[i] = Math.Abs(perVoltage * flux) / frame.State[volume + rows[i]] / State(diffusion, rows[i]);
        }
    }

    /// <summary>The address of the column of a state's derivative; null where it has no equation.</summary>
    private int? DerivativeOf(Diffusion diffusion)
    {
        foreach (var equation in frame.Type.Equations)
            if (equation.State == diffusion.State
                && (diffusion.State >= 0 || (equation.Ion == diffusion.Ion && equation.IsOutside == diffusion.IsOutside)))
                return frame.Columns[equation.Derivative];
        return null;
    }

    private void Solve()
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            if (parents[i] is not (>= 0 and var parent))
                continue;
            var factor = _above[i] / _diagonal[i];
            _diagonal[parent] -= factor * _below[i];
            _rhs[parent] -= factor * _rhs[i];
        }

        for (var i = 0; i < rows.Length; i++)
        {
            if (parents[i] is >= 0 and var parent)
                _rhs[i] -= _below[i] * _rhs[parent];
            _rhs[i] /= _diagonal[i];
        }
    }

    private ref double State(Diffusion diffusion, int row)
    {
        if (diffusion.State >= 0)
            return ref frame.State[frame.Columns[diffusion.State] + row];
        var ion = frame.Ions[diffusion.Ion];
        return ref frame.State[(diffusion.IsOutside ? ion.Outside : ion.Inside) + ion.Rows[row]];
    }
}
