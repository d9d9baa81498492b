using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Making nodes.</content>
internal sealed partial class GraphBuilder
{
    private Node Number(double value) => Find(new(NodeKind.Number, null, null, null, Place.None, 0, 0, BitConverter.DoubleToInt64Bits(value), false))
        ?? Add(new Node(NodeKind.Number, _pass) { Number = value, IsUniform = true });

    private Node MaskOf(bool set) => Find(new(NodeKind.Number, null, null, null, Place.None, 0, 0, BitConverter.DoubleToInt64Bits(set ? 1 : 0), true))
        ?? Add(new Node(NodeKind.Number, _pass) { Number = set ? 1 : 0, IsUniform = true, IsMask = true });

    /// <summary>A computation, or the node that has done it already.</summary>
    private Node Make(NodeKind kind, Node[] inputs, int index = 0, int element = 0)
    {
        if (NodeFolding.Fold(kind, inputs, index) is { } folded)
            return folded.IsMask ? MaskOf(folded.Value != 0) : Number(folded.Value);
        if (kind is NodeKind.Add or NodeKind.Multiply && inputs[0].Kind == NodeKind.Number)
            (inputs[0], inputs[1]) = (inputs[1], inputs[0]);
        var key = new NodeKey(kind, inputs.ElementAtOrDefault(0), inputs.ElementAtOrDefault(1), inputs.ElementAtOrDefault(2), Place.None, index, element, 0, false);
        return Find(key) ?? Add(new Node(kind, RegionFor(inputs), inputs)
        {
            Index = index,
            Element = element,
            IsUniform = inputs.All(static n => n.IsUniform),
            IsMask = IsMask(kind, inputs),
        });
    }

    private static bool IsMask(NodeKind kind, Node[] inputs) => kind switch
    {
        NodeKind.Less or NodeKind.LessOrEqual or NodeKind.Equal or NodeKind.NotEqual or NodeKind.Truth or NodeKind.And or NodeKind.Or or NodeKind.Not => true,
        NodeKind.Select => inputs[1].IsMask,
        _ => false,
    };

    private Node Load(Place place)
    {
        var isUniform = place.IsShared && !_facts.Written.Contains(place) || place.Storage == Storage.Flag;
        var key = new NodeKey(NodeKind.Load, null, null, null, place, 0, 0, 0, false);
        return Find(key) ?? Add(new Node(NodeKind.Load, isUniform ? _pass : OutOfLoops()) { Place = place, IsUniform = isUniform });
    }

    /// <summary>A number of a table, the same for all rows.</summary>
    private Node OfTable(NodeKind kind, int table) => Find(new(kind, null, null, null, Place.None, table, 0, 0, false))
        ?? Add(new Node(kind, _pass) { Index = table, IsUniform = true });

    private Node RowsInUse() => Find(new(NodeKind.RowsInUse, null, null, null, Place.None, 0, 0, 0, false))
        ?? Add(new Node(NodeKind.RowsInUse, _rows) { IsMask = true });

    /// <summary>A node that is computed where it stands.</summary>
    private Node Ordered(NodeKind kind, Node[] inputs, Place? place = null, object? item = null, int index = 0)
    {
        var node = new Node(kind, _region, inputs) { Place = place ?? Place.None, Item = item, Index = index, IsPinned = true };
        _region.Items.Add(node);
        return node;
    }

    private Node? Find(NodeKey key)
    {
        for (var region = _region; region is not null; region = region.Parent)
            if (region.Numbered.TryGetValue(key, out var node))
                return node;
        return null;
    }

    private Node Add(Node node)
    {
        node.Region.Items.Add(node);
        node.Region.Numbered.Add(
            new(node.Kind, node.Inputs.ElementAtOrDefault(0), node.Inputs.ElementAtOrDefault(1), node.Inputs.ElementAtOrDefault(2), node.Place, node.Index,
                node.Element, node.Kind == NodeKind.Number ? BitConverter.DoubleToInt64Bits(node.Number) : 0, node is { Kind: NodeKind.Number, IsMask: true }),
            node);
        return node;
    }

    /// <summary>Where a computation belongs: what is the same for all rows as far out as its inputs allow, anything else out of loops.</summary>
    private Region RegionFor(Node[] inputs)
    {
        if (inputs.All(static n => n.IsUniform))
            return inputs.Select(static n => n.Region).MaxBy(static r => r.Depth) ?? _pass;
        var region = _region;
        while (region.IsLoop && region != _rows && inputs.All(n => n.Region.Encloses(region.Parent!)))
            region = region.Parent!;
        return region;
    }

    private Region OutOfLoops()
    {
        var region = _region;
        while (region.IsLoop && region != _rows)
            region = region.Parent!;
        return region;
    }

    private Node AsMask(Node node) => node switch
    {
        { IsMask: true } => node,
        { Kind: NodeKind.NumberOf } => node.Inputs[0],
        _ => Make(NodeKind.Truth, [node]),
    };

    private Node AsNumber(Node node) => node.IsMask ? Make(NodeKind.NumberOf, [node]) : node;

    private Node Subtract(Node left, Node right) => right.IsNumber(0) ? left : Make(NodeKind.Subtract, [left, right]);

    private Node Multiply(Node left, Node right)
    {
        if (left.IsNumber(1))
            return right;
        return right.IsNumber(1) ? left : Make(NodeKind.Multiply, [left, right]);
    }

    /// <summary>A quotient; division by a power of two is a product with the same bits.</summary>
    private Node Divide(Node left, Node right)
    {
        if (right.IsNumber(1))
            return left;
        return right.Kind == NodeKind.Number && double.IsPow2(right.Number) && double.IsNormal(1 / right.Number)
            ? Make(NodeKind.Multiply, [left, Number(1 / right.Number)])
            : Make(NodeKind.Divide, [left, right]);
    }

    private Node Negate(Node value) => value.Kind == NodeKind.Negate ? value.Inputs[0] : Make(NodeKind.Negate, [value]);

    private Node Not(Node mask) => mask.Kind switch
    {
        NodeKind.Not => mask.Inputs[0],
        NodeKind.Number => MaskOf(mask.Number == 0),
        _ => Make(NodeKind.Not, [mask]),
    };

    private Node And(Node left, Node right)
    {
        if (left.IsMaskOf(false) || right.IsMaskOf(true) || left == right)
            return left;
        return left.IsMaskOf(true) || right.IsMaskOf(false) ? right : Make(NodeKind.And, [left, right]);
    }

    private Node Or(Node left, Node right)
    {
        if (left.IsMaskOf(true) || right.IsMaskOf(false) || left == right)
            return left;
        return left.IsMaskOf(false) || right.IsMaskOf(true) ? right : Make(NodeKind.Or, [left, right]);
    }

    private Node Select(Node mask, Node whereSet, Node whereClear)
    {
        if (mask.Kind == NodeKind.Number)
            return mask.IsMaskOf(true) ? whereSet : whereClear;
        return whereSet == whereClear ? whereSet : Make(NodeKind.Select, [mask, whereSet, whereClear]);
    }

    private Node Within(Node mask) => _mask is null ? mask : And(_mask, mask);
}
