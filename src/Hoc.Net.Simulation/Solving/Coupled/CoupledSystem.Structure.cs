namespace Hoc.Net.Simulation.Solving.Coupled;

/// <content>Which equations there are, and where their numbers lie.</content>
internal sealed partial class CoupledSystem
{
    private readonly int _a; // addresses of the nodes' axial coefficients
    private readonly int _b;

    /// <summary>Numbers the nodes in the order of their positions.</summary>
    private int[] NumberNodes(int extent, out int count)
    {
        var equations = new int[extent];
        Array.Fill(equations, None);
        count = 0;
        foreach (var block in Blocks)
        {
            for (var i = 0; i < block.SegmentCount; i++)
                equations[block.First - _firstNode + i] = count++;
            for (var i = 0; i < block.MasslessCount; i++)
                equations[block.FirstMassless - _firstNode + i] = count++;
        }

        return equations;
    }

    private CoupledNode[] BuildNodes()
    {
        var nodes = new CoupledNode[NodeCount];
        foreach (var block in Blocks)
        {
            foreach (var root in block.Roots)
                for (var lane = 0; lane < root.Width; lane++)
                    Add(root.Node + lane, None);
            foreach (var run in block.Runs)
                for (var lane = 0; lane < run.Width; lane++)
                {
                    var parent = run.Parent + lane;
                    for (var i = 0; i <= run.Count; i++)
                    {
                        var position = (i == run.Count ? run.End : run.First + i * run.Stride) + lane;
                        Add(position, EquationOf(parent));
                        parent = position;
                    }
                }
        }

        return nodes;

        void Add(int position, int parent)
        {
            var equation = EquationOf(position);
            nodes[equation] = new()
            {
                Position = position,
                Parent = parent,
                Diagonal = _matrix.Entry(equation, equation),
                InRow = parent < 0 ? None : _matrix.Entry(equation, parent),
                InParentsRow = parent < 0 ? None : _matrix.Entry(parent, equation),
                Layer = None,
            };
        }
    }

    private (LayerNode[] Nodes, RowRange[] Ranges) BuildLayers(List<RowRange> rows, int count)
    {
        var layers = new LayerNode[count];
        var ranges = new RowRange[rows.Count];
        var next = 0;
        for (var b = 0; b < ranges.Length; b++)
        {
            ranges[b] = new(next, rows[b].Count);
            for (var row = rows[b].First; row < rows[b].First + rows[b].Count; row++)
                _nodes[EquationOf(_layers.Nodes[row])].Layer = next++;
        }

        next = 0;
        foreach (var range in rows)
            for (var row = range.First; row < range.First + range.Count; row++)
                layers[next] = Layer(row, next++);
        return (layers, ranges);
    }

    private LayerNode Layer(int row, int index)
    {
        var inside = EquationOf(_layers.Nodes[row]);
        var equation = LayerEquation + index * _columns.Layers;
        var parent = _nodes[inside].Parent < 0 ? None : _nodes[_nodes[inside].Parent].Layer;
        var outer = LayerEquation + parent * _columns.Layers;
        return new()
        {
            Row = row,
            Node = _layers.Nodes[row],
            Equation = equation,
            Parent = parent,
            Diagonals = Entries(k => _matrix.Entry(equation + k, equation + k)),
            ToInner = Entries(k => _matrix.Entry(equation + k, k == 0 ? inside : equation + k - 1)),
            FromInner = Entries(k => _matrix.Entry(k == 0 ? inside : equation + k - 1, equation + k)),
            InRow = parent < 0 ? [] : Entries(k => _matrix.Entry(equation + k, outer + k)),
            InParentsRow = parent < 0 ? [] : Entries(k => _matrix.Entry(outer + k, equation + k)),
        };
    }

    private CircuitEquations[] BuildCircuits(Model model)
    {
        var circuits = new List<CircuitEquations>();
        var next = CircuitEquation;
        foreach (var circuit in model.Circuits)
        {
            var equations = new int[circuit.Count];
            for (var i = 0; i < equations.Length; i++)
                equations[i] = i < circuit.Nodes.Length ? EquationOf(model.Store.Nodes.Position(circuit.NodeRow(i)), circuit.Nodes[i].Layer) : next++;
            circuits.Add(new(circuit, _matrix, equations));
        }

        return [.. circuits];
    }

    private int EquationOf(int position, int layer)
    {
        var equation = EquationOf(position);
        if (layer <= 0)
            return equation;
        return _nodes[equation].Layer >= 0 && layer <= _columns.Layers ? LayerEquation + _nodes[equation].Layer * _columns.Layers + layer - 1 : None;
    }

    /// <summary>Where an equation belongs, in words.</summary>
    private string Describe(int equation)
    {
        if (equation >= CircuitEquation)
            return "at an unknown of a LinearMechanism";
        var (layer, k) = equation < NodeCount ? (None, 0) : Math.DivRem(equation - LayerEquation, _columns.Layers);
        var position = layer < 0 ? _nodes[equation].Position : _layerNodes[layer].Node;
        var place = layer < 0 ? "inside" : $"in layer {k} of";
        foreach (var section in _model.Sections)
            foreach (var node in section.OwnNodes)
                if (node >= 0 && _model.Store.Nodes.Position(node) == position)
                    return $"{place} {section.Name}({(section.TryPlaceOf(node, out var x) ? x : 0):G6})";
        return place;
    }

    private int[] Entries(Func<int, int> entryOf)
    {
        var entries = new int[_columns.Layers];
        for (var k = 0; k < entries.Length; k++)
            entries[k] = entryOf(k);
        return entries;
    }
}
