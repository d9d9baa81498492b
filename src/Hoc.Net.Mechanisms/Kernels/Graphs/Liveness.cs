using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Finds what a kernel's effects need, counts its uses, and drops the rest.</summary>
internal sealed class Liveness
{
    private readonly KernelGraph _graph;
    private readonly Stack<Node> _open = new();
    private readonly Dictionary<Region, Step> _owners = [];

    private Liveness(KernelGraph graph) => _graph = graph;

    public static void Mark(KernelGraph graph)
    {
        var liveness = new Liveness(graph);
        liveness.FindOwners(graph.Pass);
        liveness.FindOwners(graph.Rows);
        liveness.MarkEffects(graph.Rows);
        liveness.MarkEffects(graph.Pass);
        liveness.Run();
    }

    private void FindOwners(Region region)
    {
        foreach (var step in region.Items.OfType<Step>())
        {
            foreach (var inner in step.Regions)
            {
                _owners.Add(inner, step);
                FindOwners(inner);
            }
        }
    }

    private void MarkEffects(Region region)
    {
        foreach (var step in region.Items.OfType<Step>())
        {
            if (step.HasEffect)
                Mark(step);
            foreach (var inner in step.Regions)
                MarkEffects(inner);
        }
    }

    /// <summary>A live step needs its inputs and the steps around it.</summary>
    private void Mark(Step step)
    {
        if (step.IsLive)
            return;
        step.IsLive = true;
        if (step is StoreStep store)
            _graph.Stored.Add(store.Place);
        foreach (var input in step.Inputs)
            Use(input, step.Region, wantsPack: step is StoreStep or AccumulateStep || step is ElementStep element && input != element.Element);
        MarkAround(step.Region);
    }

    private void MarkAround(Region region)
    {
        if (_owners.TryGetValue(region, out var owner))
            Mark(owner);
    }

    private void Use(Node node, Region by, bool wantsPack)
    {
        if (node.Uses++ == 0)
            _open.Push(node);
        if (node.Region != by)
            node.IsPinned = true;
        if (wantsPack && node.IsUniform)
            node.IsSpread = true;
    }

    private void Run()
    {
        while (_open.TryPop(out var node))
        {
            if (node.Kind is NodeKind.Load or NodeKind.Fetch)
                _graph.Loaded.Add(node.Place);
            _graph.LiveNodes++;
            if (node is { Kind: NodeKind.Function, Index: (int)MathFunction.Exp, IsUniform: false })
                _graph.Exponentials++;
            foreach (var input in node.Inputs)
                Use(input, node.Region, !node.IsUniform);
            foreach (var source in node.Sources)
            {
                Use(source, node.Region, !node.IsUniform);
                source.IsPinned = true;
            }

            if (node.Owner is { } owner)
                Mark(owner);
            else
                MarkAround(node.Region);
        }
    }
}
