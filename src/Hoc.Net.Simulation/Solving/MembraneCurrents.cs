using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The current through the membrane of each node, ionic and capacitive but without electrodes, nA (i_membrane_). It falls out of the step's equations: what
/// mechanisms add to a node's row before the axial terms, electrodes taken out, times the solution.
/// </summary>
internal sealed class MembraneCurrents
{
    private readonly Layout _layout;
    private readonly int _current; // the address of the column of nodes
    private readonly int _area;
    private readonly double[] _conductance; // of the membrane, S/cm²
    private readonly double[] _electrodeRhs; // what electrodes have added, mA/cm²
    private readonly double[] _electrodeD; // S/cm²
    private readonly double[] _formerRhs;
    private readonly double[] _formerD;

    public MembraneCurrents(Model model, Layout layout)
    {
        _layout = layout;
        var nodes = model.Store.Nodes;
        (_current, _area) = (nodes.Columns[NodeColumns.MembraneCurrent], nodes.Columns[NodeColumns.Area]);
        _conductance = new double[nodes.Extent];
        _electrodeRhs = new double[nodes.Extent];
        _electrodeD = new double[nodes.Extent];
        _formerRhs = new double[nodes.Extent];
        _formerD = new double[nodes.Extent];
    }

    /// <summary>Whether it belongs to a layout.</summary>
    public bool IsOf(Layout layout) => ReferenceEquals(_layout, layout);

    /// <summary>The matrix of a block is about to be set up.</summary>
    public void Begin(CellBlock block)
    {
        Of(_electrodeRhs, block).Clear();
        Of(_electrodeD, block).Clear();
    }

    /// <summary>An electrode is about to add its currents.</summary>
    public void BeforeElectrode(CellBlock block)
    {
        Rhs(block).CopyTo(Of(_formerRhs, block));
        D(block).CopyTo(Of(_formerD, block));
    }

    /// <summary>An electrode has added its currents.</summary>
    public void AfterElectrode(CellBlock block)
    {
        var rhs = Rhs(block);
        var d = D(block);
        for (var i = 0; i < rhs.Length; i++)
        {
            _electrodeRhs[block.First + i] += rhs[i] - _formerRhs[block.First + i];
            _electrodeD[block.First + i] += d[i] - _formerD[block.First + i];
        }
    }

    /// <summary>All mechanisms have added their currents, axial terms follow.</summary>
    public void Hold(CellBlock block)
    {
        var rhs = Rhs(block);
        var d = D(block);
        var current = Current(block);
        for (var i = 0; i < rhs.Length; i++)
        {
            current[i] = _electrodeRhs[block.First + i] - rhs[i];
            _conductance[block.First + i] = d[i] - _electrodeD[block.First + i];
        }
    }

    /// <summary>The change of voltage is known.</summary>
    public void Finish(CellBlock block)
    {
        var change = Rhs(block);
        var current = Current(block);
        var area = Column(_area, block);
        for (var i = 0; i < change.Length; i++)
            current[i] = (_conductance[block.First + i] * change[i] + current[i]) * area[i] * 0.01;
    }

    /// <summary>Nothing changes yet: what flows in along the tree and from electrodes flows out through the membrane.</summary>
    public void FinishAtRest(CellBlock block)
    {
        var sum = Rhs(block);
        var current = Current(block);
        var area = Column(_area, block);
        for (var i = 0; i < sum.Length; i++)
            current[i] = (sum[i] + current[i]) * area[i] * 0.01;
    }

    /// <summary>Variable step: the capacitive currents are known.</summary>
    public void FinishWithCapacitance(CellBlock block)
    {
        var frame = _layout.Capacitance;
        var capacitive = frame.State.AsSpan(frame.Columns[1] + block.Capacitance.First, block.Capacitance.Count);
        var current = Current(block);
        var area = Column(_area, block);
        for (var i = 0; i < current.Length; i++)
            current[i] = ((i < capacitive.Length ? capacitive[i] : 0) + current[i]) * area[i] * 0.01;
    }

    private Span<double> Current(CellBlock block) => Column(_current, block);

    private Span<double> Rhs(CellBlock block) => Column(_layout.Capacitance.Rhs, block);

    private Span<double> D(CellBlock block) => Column(_layout.Capacitance.D, block);

    private Span<double> Column(int address, CellBlock block) => _layout.Capacitance.State.AsSpan(address + block.First, block.Extent);

    private static Span<double> Of(double[] array, CellBlock block) => array.AsSpan(block.First, block.Extent);
}
