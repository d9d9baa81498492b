namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The tree of one small cell for the variable step: what <see cref="TreeSolver"/> and <see cref="CapacitancePass"/> do with one lane, with the same bits, node by node along a list of
/// places. A cell of one segment has three nodes, and finding runs, widths and spans for each pass would cost more than its arithmetic.
/// </summary>
internal sealed unsafe class SmallTree
{
    private const int MostNodes = 64; // with padding

    private readonly TreeMatrix _m;
    private readonly CellBlock _block;
    private readonly (int Node, int Parent)[] _edges; // each after those on the way to its root, in the order of summation
    private readonly int[] _roots;
    private readonly int[] _nodes; // segments, then those without capacitance
    private readonly double[] _diagonal; // of those, S/cm²: conductances of the membrane at the last evaluation
    private readonly double* _cm; // µF/cm², by segment
    private readonly double* _current; // mA/cm², by segment
    private readonly bool _hasMasslessCurrents;

    private SmallTree(Layout layout, CellBlock block, bool hasMasslessCurrents)
    {
        (_m, _block, _hasMasslessCurrents) = (layout.Matrix, block, hasMasslessCurrents);
        _edges = [.. block.Runs.SelectMany(static run => Enumerable.Range(0, run.Count + 1).Select(i =>
            (i == run.Count ? run.End : run.First + i, i == 0 ? run.Parent : run.First + i - 1)))];
        _roots = Array.ConvertAll(block.Roots, static root => root.Node);
        _nodes = [.. Enumerable.Range(block.First, block.SegmentCount), .. Enumerable.Range(block.FirstMassless, block.MasslessCount)];
        _diagonal = new double[_nodes.Length];
        var (cm, current) = CapacitancePass.PlacesOf(layout.Capacitance, block.Capacitance);
        _cm = (double*)cm;
        _current = (double*)current;
    }

    /// <summary>The tree of a block; null where it is not one of few nodes and one lane.</summary>
    /// <param name="layout">What the block belongs to.</param>
    /// <param name="block">The cell.</param>
    /// <param name="hasMasslessCurrents">Whether anything but axial currents flows at nodes without capacitance.</param>
    public static SmallTree? Of(Layout layout, CellBlock block, bool hasMasslessCurrents) =>
        block.Extent <= MostNodes && block.Capacitance.Count == block.SegmentCount && Array.TrueForAll(block.Runs, static run => run.Width == 1)
            ? new(layout, block, hasMasslessCurrents)
            : null;

    /// <summary>Sets the voltages of nodes without capacitance, where axial currents alone flow; false where others do.</summary>
    public bool TryBalance()
    {
        if (_hasMasslessCurrents)
            return false;
        var (first, end) = (_block.FirstMassless, _block.FirstMassless + _block.MasslessCount);
        Clear(first, end);
        double* rhs = _m.Rhs, d = _m.D, v = _m.Voltage, a = _m.A, b = _m.B;
        foreach (var (node, parent) in _edges)
        {
            if (node >= first)
            {
                rhs[node] -= b[node] * v[parent];
                d[node] -= b[node];
            }

            if (parent >= first)
            {
                rhs[parent] -= a[node] * v[node];
                d[parent] -= a[node];
            }
        }

        for (var node = first; node < end; node++)
            v[node] = rhs[node] / d[node];
        return true;
    }

    /// <summary>Sets right-hand sides and diagonals to zero.</summary>
    public void Clear()
    {
        Clear(_block.First, _block.First + _block.SegmentCount);
        Clear(_block.FirstMassless, _block.FirstMassless + _block.MasslessCount);
    }

    /// <summary>Keeps the diagonals, and adds the axial currents and conductances.</summary>
    public void AddAxialTerms()
    {
        double* rhs = _m.Rhs, d = _m.D, v = _m.Voltage, a = _m.A, b = _m.B;
        var (nodes, diagonal) = (_nodes, _diagonal);
        for (var i = 0; i < nodes.Length; i++)
            diagonal[i] = d[nodes[i]];
        foreach (var (node, parent) in _edges)
        {
            var drop = v[parent] - v[node]; // mV
            rhs[parent] += a[node] * drop;
            d[parent] -= a[node];
            rhs[node] -= b[node] * drop;
            d[node] -= b[node];
        }
    }

    /// <summary>Makes derivatives of the voltages, mV/ms, of the sums of currents, which are the capacitive currents.</summary>
    public void DivideByCapacitance()
    {
        double* rhs = _m.Rhs + _block.First, cm = _cm, current = _current;
        var count = _block.SegmentCount;
        for (var i = 0; i < count; i++)
        {
            current[i] = rhs[i];
            rhs[i] /= .001 * cm[i];
        }
    }

    /// <summary>Solves the voltages' part of the Newton system, whose right-hand sides are those of the segments.</summary>
    /// <param name="perStep">1/γ, 1/ms.</param>
    public void Solve(double perStep)
    {
        double* rhs = _m.Rhs, d = _m.D, a = _m.A, b = _m.B, cm = _cm;
        var (nodes, diagonal, count) = (_nodes, _diagonal, _block.SegmentCount);
        var factor = .001 * perStep;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            d[node] = i < count ? diagonal[i] + factor * cm[i] : diagonal[i];
            rhs[node] = i < count ? rhs[node] * (factor * cm[i]) : 0;
        }

        foreach (var (node, parent) in _edges)
        {
            d[parent] -= a[node];
            d[node] -= b[node];
        }

        Eliminate();
        foreach (var root in _roots)
            rhs[root] /= d[root];
        foreach (var (node, parent) in _edges)
            rhs[node] = (rhs[node] - (b[node] * rhs[parent])) / d[node];
    }

    private void Eliminate()
    {
        double* rhs = _m.Rhs, d = _m.D, a = _m.A, b = _m.B;
        var edges = _edges;
        for (var e = edges.Length - 1; e >= 0; e--)
        {
            var (node, parent) = edges[e];
            var factor = a[node] / d[node];
            d[parent] -= factor * b[node];
            rhs[parent] -= factor * rhs[node];
        }
    }

    private void Clear(int first, int end)
    {
        double* rhs = _m.Rhs, d = _m.D;
        for (var node = first; node < end; node++)
            rhs[node] = d[node] = 0;
    }
}
