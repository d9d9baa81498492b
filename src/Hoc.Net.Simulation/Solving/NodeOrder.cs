using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Solving;

/// <summary>Packs groups of cells into blocks and gives each node its position.</summary>
internal sealed class NodeOrder
{
    /// <summary>The most nodes of a block, but for large groups: some 400 bytes each stay in a second-level cache.</summary>
    private const int BlockNodes = 2048;

    /// <summary>Up to so many blocks their number is a power of two, then a multiple, so that threads find equal shares.</summary>
    private const int Shares = 8;

    /// <summary>Up to so many nodes one block is enough: sooner done than shared.</summary>
    private const int FewNodes = 1024;

    /// <summary>The fewest nodes of a block where there are several: each costs some half a microsecond a step.</summary>
    private const int LeastNodes = 320;

    /// <summary>Between what different threads write: processors fetch some lines of the cache ahead, which others would have to fetch back.</summary>
    private const int Gap = 16 * StateStore.Alignment;

    private readonly int[] _positions;
    private readonly List<CellBlock> _blocks = [];
    private readonly Lazy<bool> _bundles;
    private readonly bool _apart;
    private int _extent;

    /// <param name="groups">The groups in their order of computing.</param>
    /// <param name="nodes">The table of nodes.</param>
    /// <param name="apart">True to give each group a block of its own.</param>
    /// <param name="bundles">True where sections of one cell may be solved side by side, and the order of nodes is nobody's affair.</param>
    /// <param name="threads">How many threads share the blocks.</param>
    public NodeOrder(List<CellGroup> groups, Table nodes, bool apart, Lazy<bool> bundles, int threads)
    {
        (_bundles, _apart) = (bundles, apart);
        _positions = new int[nodes.RowLimit];
        BlockGap = apart ? 0 : Gap;
        var pending = new List<CellGroup>();
        var total = groups.Sum(static g => (long)g.NodeCount);
        var ends = EndsOfBlocks(total, threads, bundles);
        var count = 0L;
        foreach (var group in groups)
        {
            if (pending.Count > 0 && (pending[^1].IsCoupled != group.IsCoupled || pending[^1].Thread != group.Thread))
            {
                Close(pending);
                pending.Clear();
            }

            pending.Add(group);
            count += group.NodeCount;
            if (!apart && count < ends[Math.Min(_blocks.Count, ends.Length - 1)])
                continue;
            Close(pending);
            pending.Clear();
        }

        if (pending.Count > 0)
            Close(pending);
    }

    public IReadOnlyList<CellBlock> Blocks => _blocks;

    /// <summary>So many nodes, and rows, lie unused between blocks.</summary>
    public int BlockGap { get; }

    /// <summary>The number of positions.</summary>
    public int Extent => _extent;

    /// <summary>The first position of a coupled cell; <see cref="Extent"/> where there are none.</summary>
    public int FirstCoupled => _blocks.Find(static b => b.IsCoupled)?.First ?? _extent;

    /// <summary>The position of each row of the table of nodes.</summary>
    public ReadOnlySpan<int> Positions => _positions;

    /// <summary>The number of nodes in all blocks up to each.</summary>
    private static long[] EndsOfBlocks(long total, int threads, Lazy<bool> bundles)
    {
        if (total <= FewNodes)
            return [total];
        if (!bundles.Value)
            return EqualBlocks(total, BlockCount(total));
        if (threads == 1)
            return EqualBlocks(total, (total + BlockNodes - 1) / BlockNodes);
        return total > Shares * BlockNodes ? EqualBlocks(total, BlockCount(total)) : TaperedBlocks(total, threads, BlockCount(total));
    }

    private static long[] EqualBlocks(long total, long count)
    {
        var ends = new long[count];
        for (var b = 0; b < count; b++)
            ends[b] = (total * (b + 1) + count - 1) / count;
        return ends;
    }

    /// <summary>For each thread an equal share, in blocks that become smaller: by the last ones threads come to the end together.</summary>
    private static long[] TaperedBlocks(long total, int threads, long most)
    {
        if (most < threads)
            return EqualBlocks(total, most);
        ReadOnlySpan<int> weights = most / threads == 1 ? [1] : [3, 1];
        long sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var ends = new long[threads * weights.Length];
        long part = 0;
        for (var b = 0; b < ends.Length; b++)
        {
            part += weights[b % weights.Length];
            ends[b] = (total * part + threads * sum - 1) / (threads * sum);
        }

        return ends;
    }

    /// <summary>Threads share blocks, and need not be equally fast: so there are some to each where that costs little.</summary>
    private static long BlockCount(long nodes)
    {
        if (nodes > Shares * BlockNodes)
            return ((nodes + BlockNodes - 1) / BlockNodes + Shares - 1) / Shares * Shares;
        var count = 2;
        while (count < Shares && 2 * count * LeastNodes <= nodes)
            count *= 2;
        return count;
    }

    private void Close(List<CellGroup> groups)
    {
        if (_blocks.Count > 0)
            _extent += BlockGap;
        var segments = groups.Sum(static g => g.Width * g.Shape.SegmentCount);
        var massless = groups.Sum(static g => g.Width * g.Shape.MasslessCount);
        var firstMassless = _extent + StateStore.Padded(segments) + StateStore.Alignment;
        var trees = new PlacedTrees();
        var (segment, end) = (_extent, firstMassless);
        foreach (var group in groups)
        {
            Place(group, segment, end, trees);
            segment += group.Width * group.Shape.SegmentCount;
            end += group.Width * group.Shape.MasslessCount;
        }

        var extent = firstMassless - _extent + StateStore.Padded(massless);
        _blocks.Add(new CellBlock
        {
            First = _extent,
            SegmentCount = segments,
            FirstMassless = firstMassless,
            MasslessCount = massless,
            Extent = extent,
            IsCoupled = groups[0].IsCoupled,
            Runs = [.. trees.Runs],
            LoneRuns = trees.Bundles.Count == 0 ? [.. trees.Runs] : [.. trees.LoneRuns],
            Bundles = [.. trees.Bundles],
            Parents = [.. trees.Parents],
            Roots = [.. trees.Roots],
        });
        _extent += extent;
    }

    private void Place(CellGroup group, int segments, int massless, PlacedTrees trees)
    {
        var (shape, width) = (group.Shape, group.Width);
        var plan = width == 1 && !_apart && !group.IsCoupled ? BundlePlan.Of(shape) : null;
        plan = plan is not null && _bundles.Value ? plan : null;
        trees.Roots.Add(new(At(shape.RootNode), width));
        for (var s = 0; s < shape.Sections.Count; s++)
        {
            var run = new SectionRun(At(shape.FirstSegment(s)), shape.Sections[s].SegmentCount, At(shape.EndNode(s)),
                At(shape.ParentNode(s)), width, plan?.Stride(s) ?? width);
            trees.Runs.Add(run);
            if (plan is null)
                trees.LoneRuns.Add(run);
        }

        foreach (var bundle in plan?.Bundles ?? [])
        {
            trees.Bundles.Add(new(At(shape.FirstSegment(bundle[0])), shape.Sections[bundle[0]].SegmentCount, At(shape.EndNode(bundle[0])),
                bundle.Length, trees.Parents.Count));
            trees.Parents.AddRange(bundle.Select(section => At(shape.ParentNode(section))));
        }

        for (var lane = 0; lane < width; lane++)
        {
            var sections = group.Cells[lane].Sections;
            _positions[sections[0].NearNode] = At(shape.RootNode) + lane;
            for (var s = 0; s < sections.Count; s++)
            {
                var nodes = sections[s].Membrane.SegmentNodes;
                for (var i = 0; i < nodes.Length; i++)
                    _positions[nodes[i]] = At(shape.FirstSegment(s) + i) + lane;
                _positions[sections[s].Membrane.EndNode] = At(shape.EndNode(s)) + lane;
            }
        }

        int At(int node)
        {
            node = plan?.Numbers[node] ?? node;
            return node < shape.SegmentCount
                ? segments + width * node
                : massless + width * (node - shape.SegmentCount);
        }
    }
}
