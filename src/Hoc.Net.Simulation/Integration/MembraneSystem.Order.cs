using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Integration;

/// <content>What users see: NEURON's order of unknowns, and what each is.</content>
internal sealed partial class MembraneSystem
{
    private int[]? _order;

    /// <summary>
    /// For each unknown its place in NEURON's vector: the voltages in the order of nodes, then mechanism by mechanism, instance by instance, state by state.
    /// </summary>
    public ReadOnlySpan<int> Order => _order ??= FindOrder();

    /// <summary>What the unknown is that stands at a place of NEURON's vector.</summary>
    public Unknown UnknownAt(int place)
    {
        var index = Array.IndexOf(_order ??= FindOrder(), place);
        foreach (var equations in _blocks)
        {
            if (index >= equations.Voltages && index < equations.Voltages + equations.Block.SegmentCount)
                return new(BuiltInTypes.Node, NodeColumns.Voltage, 0, NodeRows()[equations.Block.First + index - equations.Voltages], null);
            foreach (var run in equations.States)
                if (index >= run.Offset && index < run.Offset + run.Rows.Count)
                    return UnknownOf(run, run.Rows.First + index - run.Offset);
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }

    private Unknown UnknownOf(StateRun run, int position)
    {
        var table = _model.Store.TableOf(run.Type);
        var row = RowsOf(table)[position];
        var equation = run.Equation;
        if (equation.State < 0)
        {
            var ion = _model.Catalog.Ion(run.Type.Ions[equation.Ion].Ion);
            return new(ion, equation.IsOutside ? IonColumns.Outside : IonColumns.Inside, 0, table.Node(row), null);
        }

        var field = run.Type.FieldIndexOf(equation.State);
        return new(run.Type, field, equation.State - run.Type.ColumnOf(field), table.Node(row), table.Owner(row));
    }

    private int[] FindOrder()
    {
        var ranks = NodeSequence.Ranks(_model);
        var rows = NodeRows();
        var order = new int[Count];
        var place = 0;
        foreach (var index in _blocks.SelectMany(e => Enumerable.Range(0, e.Block.SegmentCount).Select(i => (Index: e.Voltages + i, Node: e.Block.First + i)))
                     .OrderBy(v => ranks[rows[v.Node]]).Select(static v => v.Index))
            order[index] = place++;
        foreach (var frame in _layout.Frames)
        {
            if (frame.Type.Equations.IsEmpty)
                continue;
            var runs = _blocks.SelectMany(static e => e.States).Where(run => run.Type == frame.Type).ToList();
            foreach (var (start, i) in runs.Where((_, r) => r % frame.Type.Equations.Length == 0)
                         .SelectMany(static run => Enumerable.Range(0, run.Rows.Count).Select(i => (run, i)))
                         .OrderBy(v => ranks[rows[frame.Nodes[v.run.Rows.First + v.i]]]))
                for (var equation = 0; equation < frame.Type.Equations.Length; equation++)
                    order[start.Offset + equation * start.Rows.Count + i] = place++;
        }

        return order;
    }

    /// <summary>The row in the table of nodes of each position.</summary>
    private int[] NodeRows() => RowsOf(_model.Store.Nodes);

    private static int[] RowsOf(Table table)
    {
        var rows = new int[table.Extent];
        for (var row = 0; row < table.RowLimit; row++)
            if (!table.IsFree(row))
                rows[table.Position(row)] = row;
        return rows;
    }
}
