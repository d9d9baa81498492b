using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving.Coupled;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Solving;

/// <summary>Lays a model out anew: orders nodes and rows, moves the state to a new block, tells the frames where it lies.</summary>
internal sealed class LayoutBuilder(Model model)
{
    private readonly StateStore _store = model.Store;
    private readonly Dictionary<Table, RowOrder> _orders = [];

    public Layout Build()
    {
        var tables = model.Catalog.ComputingOrder.Select(_store.TableOf)
            .Where(static t => t.LiveCount > 0 && t.Type.Kind != MechanismKind.ArtificialCell).ToList();
        var cells = model.Catalog.ComputingOrder.Where(static t => t.Kind == MechanismKind.ArtificialCell).Select(_store.TableOf)
            .Where(static t => t.LiveCount > 0).ToList();
        foreach (var table in cells)
            _orders.Add(table, new RowOrder(table));
        var capacitance = _store.TableOf(BuiltInTypes.Capacitance);
        tables.Remove(capacitance);
        var bundles = new Lazy<bool>(() => tables.TrueForAll(AllowsBundles));
        var order = new NodeOrder(CellGroup.Partition(model, model.CellsApart, bundles), _store.Nodes, model.CellsApart, bundles, model.ThreadCount);
        var layers = model.Extracellular is { } type ? _store.TableOf(type) : null;
        Table[] structural = layers is { LiveCount: > 0 } ? [_store.TableOf(BuiltInTypes.Morphology), layers] : [_store.TableOf(BuiltInTypes.Morphology)];
        foreach (var table in tables.Prepend(capacitance).Concat(structural))
            _orders.Add(table, new RowOrder(table, order, table.Type.Kind == MechanismKind.Ion || table.Type == BuiltInTypes.Morphology));

        var electrodes = Move(order);
        for (var b = 0; b < order.Blocks.Count; b++)
        {
            order.Blocks[b].Capacitance = _orders[capacitance].Ranges[b];
            order.Blocks[b].Ranges = [.. tables.Select(t => _orders[t].Ranges[b])];
        }

        var layout = new Layout
        {
            Blocks = [.. order.Blocks],
            Frames = [.. tables.Select(Bind)],
            Cells = [.. cells.Select(t => new CellRows(Bind(t), _orders[t].Ranges[0]))],
            Capacitance = Bind(capacitance),
            Matrix = Matrix(),
        };
        foreach (var frame in layout.Frames)
            frame.BindInstances();
        if (Array.Exists(layout.Frames, static f => !f.Type.Diffusions.IsEmpty))
            FindDiffusions(layout, new DiffusionTrees(model, order));
        foreach (var cell in layout.Cells)
            cell.Frame.BindInstances();
        foreach (var block in layout.Blocks)
            block.Frames = layout.Frames;
        if (order.FirstCoupled < order.Extent || model.Circuits.Count > 0)
            Couple(layout, electrodes, layers);
        return layout;
    }

    /// <summary>
    /// Whether nodes of a cell may lie in another order than NEURON's: not where that shows, as instances draw from common random numbers or leave what the last one has set
    /// (that of mechanisms in all segments of a section stays the last).
    /// </summary>
    private static bool AllowsBundles(Table table) => table.Type.Kind == MechanismKind.Ion
        || (table.Type.StepTraits is { IsOrdered: false } traits && (table.Type.Kind == MechanismKind.Density || !traits.WritesBesideRows));

    private void Couple(Layout layout, ElectrodeColumns electrodes, Table? layers)
    {
        var frames = Array.ConvertAll(layout.Frames, frame => frame.Type.IsElectrode ? frame.SeenBetween(electrodes) : frame);
        foreach (var block in layout.Blocks)
            if (block.IsCoupled)
                block.Frames = frames;
        var hasLayers = layers is not null && _orders.ContainsKey(layers);
        var rows = hasLayers ? _orders[layers!].Ranges : new RowRange[layout.Blocks.Length];
        layout.Coupled = new(model, layout, hasLayers ? Bind(layers!) : layout.Capacitance, rows, electrodes);
    }

    private static void FindDiffusions(Layout layout, DiffusionTrees trees)
    {
        foreach (var block in layout.Blocks)
            block.Diffusions =
            [
                .. layout.Frames.Zip(block.Ranges).Where(static f => !f.First.Type.Diffusions.IsEmpty && f.Second.Count > 0)
                    .Select(f => trees.Of(f.First, f.Second)),
            ];
    }

    private ElectrodeColumns Move(NodeOrder order)
    {
        var placement = new ColumnPlacement();
        var nodes = placement.Place(_store.Nodes.Columns.Length, order.Extent);
        var places = _orders.ToDictionary(
            static o => o.Key,
            o => placement.Place(o.Key.Columns.Length, StateStore.Padded(o.Value.Nodes.Length)));

        var coupled = placement.Place(3, order.Extent - order.FirstCoupled);
        var (block, origin) = StateStore.Allocate(placement.Length);
        _store.Nodes.MoveTo(block, Columns(nodes), order.Extent, order.Positions);
        foreach (var (table, rows) in _orders)
            table.MoveTo(block, Columns(places[table]), StateStore.Padded(rows.Nodes.Length), rows.Positions);
        _store.Adopt(block);
        coupled = Array.ConvertAll(coupled, place => origin + place - order.FirstCoupled);
        return new(coupled[0], coupled[1], coupled[2]);

        int[] Columns(int[] places) => Array.ConvertAll(places, place => origin + place);
    }

    private unsafe KernelFrame Bind(Table table)
    {
        var frame = model.FrameOf(table.Type);
        var node = _store.Nodes.Columns;
        frame.Bind(_store.Block, (nint)_store.Base, node[NodeColumns.Voltage], node[NodeColumns.Area],
            node[NodeColumns.Rhs], node[NodeColumns.D]);
        table.Columns.CopyTo(frame.Columns, 0);
        frame.Nodes = _orders[table].Nodes;
        for (var i = 0; i < frame.Ions.Length; i++)
            BindIon(frame.Ions[i], _orders[table], _store.TableOf(model.Catalog.Ion(table.Type.Ions[i].Ion)));
        if (table.Type.UsesDiameter)
            BindDiameters(frame, _orders[table], _store.TableOf(BuiltInTypes.Morphology));
        return frame;
    }

    /// <summary>Ends of sections have no diameter of their own: there it is the default, in the spare rows.</summary>
    private void BindDiameters(KernelFrame frame, RowOrder rows, Table morphology)
    {
        var order = _orders[morphology];
        frame.Diameter = morphology.Columns[0];
        frame.DiameterRows = GC.AllocateUninitializedArray<int>(rows.Nodes.Length, pinned: true);
        var rowAt = new Dictionary<int, int>();
        foreach (var (first, count) in order.Ranges)
            for (var row = first; row < first + count; row++)
                rowAt.Add(order.Nodes[row], row);
        var spare = StateStore.Padded(order.Ranges[^1].First + order.Ranges[^1].Count);
        for (var row = 0; row < frame.DiameterRows.Length; row++)
            frame.DiameterRows[row] = rowAt.TryGetValue(rows.Nodes[row], out var found) ? found : spare + row % StateStore.Alignment;
    }

    private void BindIon(IonFrame frame, RowOrder rows, Table ion)
    {
        frame.Reversal = ion.Columns[IonColumns.Reversal];
        frame.Inside = ion.Columns[IonColumns.Inside];
        frame.Outside = ion.Columns[IonColumns.Outside];
        frame.Current = ion.Columns[IonColumns.Current];
        frame.CurrentDerivative = ion.Columns[IonColumns.CurrentDerivative];
        frame.Style = ion.Columns[IonColumns.Style];
        frame.Rows = RowsAtSameNodes(rows, _orders[ion]);
        frame.Charge = model.FrameOf(ion.Type).Globals[IonTypes.Valence];
    }

    /// <summary>
    /// For each row of a mechanism the row of the ion at its node. Padding is matched like nodes: it goes on where the ion's rows are
    /// padding, and else uses the spare row of its lane.
    /// </summary>
    private static int[] RowsAtSameNodes(RowOrder mechanism, RowOrder ion)
    {
        var result = GC.AllocateUninitializedArray<int>(mechanism.Nodes.Length, pinned: true);
        for (var b = 0; b < mechanism.Ranges.Length; b++)
        {
            var (first, count) = mechanism.Ranges[b];
            var source = ion.Ranges[b];
            var from = source.First;
            for (var row = first; row < first + count; row++)
            {
                while (ion.Nodes[from] < mechanism.Nodes[row])
                    from++;
                result[row] = from;
            }

            var padded = StateStore.Padded(source.First + source.Count);
            for (var row = first + count; row < StateStore.Padded(first + count); row++)
            {
                var follower = result[row - 1] + 1;
                var isPadding = follower >= source.First + source.Count && follower < padded;
                result[row] = isPadding ? follower : padded + row % StateStore.Alignment;
            }
        }

        return result;
    }

    private unsafe TreeMatrix Matrix()
    {
        var at = _store.Base;
        var columns = _store.Nodes.Columns;
        return new(at + columns[NodeColumns.Voltage], at + columns[NodeColumns.Rhs],
            at + columns[NodeColumns.D], at + columns[NodeColumns.A], at + columns[NodeColumns.B],
            model.FrameOf(BuiltInTypes.Capacitance).LaneWidth);
    }
}
