namespace Hoc.Net.Simulation.Solving;

/// <summary>Cells of one topology, to be computed side by side: 1, 2, 4 or 8 of them.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Thread">The thread that was named for them; -1 for none.</param>
internal sealed record CellGroup(CellTopology[] Cells, int Thread = CellGroup.AnyThread)
{
    private const int AnyThread = -1;

    /// <summary>Groups of so many nodes stay in a core's own cache.</summary>
    private const int FewNodes = 4096;

    /// <summary>In groups of more nodes than this, which come from memory in each step, lanes gain nothing.</summary>
    private const int MostNodes = 16384;

    /// <summary>Large cells are left in so many groups at least, for threads to share.</summary>
    private const int Shares = 8;

    public int Width => Cells.Length;

    public CellTopology Shape => Cells[0];

    /// <summary>Whether its cells are solved together with what lies outside their trees.</summary>
    public bool IsCoupled => Shape.IsCoupled;

    public int NodeCount => Width * Shape.NodeCount;

    /// <summary>
    /// Groups the trees of a model, those that are coupled last, else widest groups first and otherwise in order of creation. It depends on the model alone,
    /// never on the machine.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="apart">True to let each cell be a group of its own, in the order of their roots.</param>
    /// <param name="bundles">True where sections of one cell may be solved side by side: then large branched cells are groups of their own, which stay in the cache.</param>
    public static List<CellGroup> Partition(Model model, bool apart, Lazy<bool> bundles)
    {
        var connected = model.FindConnectedRoots();
        if (apart)
            return [.. model.Sections.Where(static s => s.Parent is null).Select(root => new CellGroup([CellTopology.Of(root, connected.Contains(root))]))];
        var alike = new SortedDictionary<int, OrderedDictionary<CellTopology, List<CellTopology>>>(); // by thread
        foreach (var section in model.Sections)
        {
            if (section.Parent is not null)
                continue;
            var cell = CellTopology.Of(section, connected.Contains(section));
            var thread = model.PinnedThreads.GetValueOrDefault(section, AnyThread);
            if (!alike.TryGetValue(thread, out var kinds))
                alike.Add(thread, kinds = new(new ByKey()));
            if (!kinds.TryGetValue(cell, out var cells))
                kinds.Add(cell, cells = []);
            cells.Add(cell);
        }

        var groups = new List<CellGroup>();
        foreach (var (thread, kinds) in alike)
            foreach (var cells in kinds.Values)
                Split(cells, thread, bundles, groups);
        return [.. groups.OrderBy(static g => g.IsCoupled).ThenBy(static g => g.Thread).ThenByDescending(static g => g.Width)];
    }

    private static void Split(List<CellTopology> cells, int thread, Lazy<bool> bundles, List<CellGroup> groups)
    {
        var next = 0;
        var widest = 8 * cells[0].NodeCount > FewNodes && BundlePlan.Of(cells[0]) is not null && bundles.Value ? 1 : 8;
        for (var width = widest; width >= 1; width /= 2)
        {
            if (width > 1 && !IsSuitable(width, cells))
                continue;
            for (; next + width <= cells.Count; next += width)
                groups.Add(new([.. cells.GetRange(next, width)], thread));
        }
    }

    private static bool IsSuitable(int width, List<CellTopology> cells)
    {
        var nodes = (long)width * cells[0].NodeCount;
        return nodes <= FewNodes || (nodes <= MostNodes && cells.Count / width >= Shares);
    }

    private sealed class ByKey : IEqualityComparer<CellTopology>
    {
        public bool Equals(CellTopology? x, CellTopology? y) => x!.Key.SequenceEqual(y!.Key);

        public int GetHashCode(CellTopology cell)
        {
            var hash = new HashCode();
            foreach (var part in cell.Key)
                hash.Add(part);
            return hash.ToHashCode();
        }
    }
}
