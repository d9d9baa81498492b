using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Integration;

/// <content>What users see: NEURON's order of unknowns, and what each is.</content>
internal abstract partial class MembraneEquations
{
    private readonly NodeRanks _ranks;
    private int[]? _order;
    private int[]? _sumOrder;

    /// <summary>
    /// For each unknown its place in NEURON's vector: the voltages in the order of nodes, each with the potentials of its layers, then the states of circuits, then mechanism
    /// by mechanism, instance by instance, state by state.
    /// </summary>
    public ReadOnlySpan<int> Order => _order ??= FindOrder();

    /// <summary>The unknowns in NEURON's order, in which sums over them have its bits; empty where that is the order of the vector.</summary>
    public ReadOnlySpan<int> SumOrder => _sumOrder ??= FindSumOrder();

    /// <summary>What the unknown is that stands at a place of NEURON's vector.</summary>
    public Unknown UnknownAt(int place)
    {
        var index = Array.IndexOf(_order ??= FindOrder(), place);
        foreach (var potential in Potentials())
            if (potential.Index == index)
                return UnknownOf(potential);
        foreach (var run in Blocks.SelectMany(static equations => equations.States))
            if (index >= run.Offset && index < run.Offset + run.Rows.Count)
                return UnknownOf(run, run.Rows.First + index - run.Offset);
        return CircuitUnknownAt(index);
    }

    /// <summary>The unknowns that are potentials of nodes and layers.</summary>
    protected virtual IEnumerable<PotentialUnknown> Potentials() => Blocks.SelectMany(static equations =>
        Enumerable.Range(0, equations.VoltageCount).Select(i => new PotentialUnknown(equations.Voltages + i, equations.NodeOf(i), 0)));

    /// <summary>The unknowns that are states of circuits.</summary>
    protected virtual IEnumerable<int> CircuitUnknowns() => [];

    /// <summary>What the unknown of a circuit is.</summary>
    protected virtual Unknown CircuitUnknownAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    private Unknown UnknownOf(PotentialUnknown potential)
    {
        var node = NodeRows()[potential.Node];
        if (potential.Layer == 0)
            return new(BuiltInTypes.Node, NodeColumns.Voltage, 0, node, null);
        var type = Layout.Coupled!.LayerType;
        return new(type, type.FieldIndex("vext"), potential.Layer - 1, node, null);
    }

    private Unknown UnknownOf(StateRun run, int position)
    {
        var table = Model.Store.TableOf(run.Type);
        var row = RowsOf(table)[position];
        var equation = run.Equation;
        if (equation.State < 0)
        {
            var ion = Model.Catalog.Ion(run.Type.Ions[equation.Ion].Ion);
            return new(ion, equation.IsOutside ? IonColumns.Outside : IonColumns.Inside, 0, table.Node(row), null);
        }

        var field = run.Type.FieldIndexOf(equation.State);
        return new(run.Type, field, equation.State - run.Type.ColumnOf(field), table.Node(row), table.Owner(row));
    }

    private int[] FindSumOrder()
    {
        if (IsPoint)
            return [];
        var order = Order;
        var unknowns = new int[order.Length];
        var isOwn = true;
        for (var index = 0; index < order.Length; index++)
        {
            unknowns[order[index]] = index;
            isOwn &= order[index] == index;
        }

        return isOwn ? [] : unknowns;
    }

    /// <summary>Whether these are the equations of a cell of one segment with one instance of each mechanism.</summary>
    private bool IsPoint =>
        Blocks is [{ VoltageCount: 1 } only] && only.Voltages + only.VoltageCount + only.States.Length == Count;

    private int[] FindOrder()
    {
        var ranks = _ranks.ByPosition;
        var order = new int[Count];
        var place = 0;
        foreach (var potential in Potentials().OrderBy(p => ranks[p.Node]).ThenBy(static p => p.Layer))
            order[potential.Index] = place++;
        foreach (var index in CircuitUnknowns())
            order[index] = place++;
        foreach (var frame in Layout.Frames)
        {
            if (frame.Type.Equations.IsEmpty)
                continue;
            var runs = Blocks.SelectMany(static e => e.States).Where(run => run.Type == frame.Type).ToList();
            foreach (var (start, i) in runs.Where((_, r) => r % frame.Type.Equations.Length == 0)
                         .SelectMany(static run => Enumerable.Range(0, run.Rows.Count).Select(i => (run, i)))
                         .OrderBy(v => ranks[frame.Nodes[v.run.Rows.First + v.i]]))
                for (var equation = 0; equation < frame.Type.Equations.Length; equation++)
                    order[start.Offset + equation * start.Rows.Count + i] = place++;
        }

        return order;
    }

    /// <summary>The row in the table of nodes of each position.</summary>
    private int[] NodeRows() => RowsOf(Model.Store.Nodes);

    private static int[] RowsOf(Table table)
    {
        var rows = new int[table.Extent];
        for (var row = 0; row < table.RowLimit; row++)
            if (!table.IsFree(row))
                rows[table.Position(row)] = row;
        return rows;
    }
}
