namespace Hoc.Net.Simulation.Solving;

/// <summary>Which sections of one cell are solved side by side, and another numbering of its nodes in which these lie beside each other.</summary>
/// <remarks>
/// Sections equally far from the root, in sections, do not wait for each other. Those of one bundle have equal mechanisms too, so that rows of mechanisms still face adjacent nodes. The last
/// instance of each mechanism stays the last one, for its values are seen in GLOBALs.
/// </remarks>
internal sealed class BundlePlan
{
    private const int FewestSections = 16;
    private const int MostLanes = 8;

    private readonly CellTopology _shape;
    private readonly int[] _strides;

    private BundlePlan(CellTopology shape, List<int[]> bundles)
    {
        (_shape, Bundles) = (shape, bundles);
        _strides = new int[shape.Sections.Count];
        Numbers = new int[shape.NodeCount];
        Number();
    }

    /// <summary>The sections of each bundle, in the order of computing.</summary>
    public List<int[]> Bundles { get; }

    /// <summary>The new number of each node: segments first, then massless nodes.</summary>
    public int[] Numbers { get; }

    /// <summary>From one segment of a section to the next.</summary>
    public int Stride(int section) => _strides[section];

    /// <summary>The plan for a cell; null where few sections would lie side by side.</summary>
    public static BundlePlan? Of(CellTopology shape)
    {
        var count = shape.Sections.Count;
        if (count < FewestSections)
            return null;
        var bundles = new List<int[]>();
        var depths = new int[count];
        for (var (first, end) = (0, 0); first < count; first = end)
        {
            for (; end < count && (end == 0 || (depths[end] = depths[shape.Host(end)] + 1) == depths[first]); end++)
            {
            }

            bundles.AddRange(Level(shape, first, end));
        }

        return 2 * bundles.Count <= count ? new(shape, bundles) : null;
    }

    /// <summary>Bundles of the sections of one distance from the root.</summary>
    private static List<int[]> Level(CellTopology shape, int first, int end)
    {
        var kinds = new List<List<int>>();
        for (var section = first; section < end; section++)
        {
            var key = shape.SectionKey(section);
            var kind = 0;
            while (kind < kinds.Count && !shape.SectionKey(kinds[kind][0]).SequenceEqual(key))
                kind++;
            if (kind == kinds.Count)
                kinds.Add([]);
            kinds[kind].Add(section);
        }

        List<int[]> bundles = [.. kinds.SelectMany(Cut).OrderBy(static bundle => bundle[0])];
        return KeepsOrder(shape, bundles) ? bundles : Neighbours(shape, first, end);
    }

    private static List<int[]> Neighbours(CellTopology shape, int first, int end)
    {
        var bundles = new List<int[]>();
        while (first < end)
        {
            var alike = new List<int> { first++ };
            for (; first < end && shape.SectionKey(first).SequenceEqual(shape.SectionKey(alike[0])); first++)
                alike.Add(first);
            bundles.AddRange(Cut(alike));
        }

        return bundles;
    }

    private static IEnumerable<int[]> Cut(List<int> sections)
    {
        var width = MostLanes;
        for (var next = 0; next < sections.Count; next += width)
        {
            while (width > sections.Count - next)
                width /= 2;
            yield return [.. sections.GetRange(next, width)];
        }
    }

    /// <summary>Whether sections that are attached to one node add to it in their order.</summary>
    private static bool KeepsOrder(CellTopology shape, List<int[]> bundles)
    {
        var latest = new Dictionary<int, int>();
        foreach (var section in bundles.SelectMany(static bundle => bundle))
        {
            var parent = shape.ParentNode(section);
            if (latest.TryGetValue(parent, out var former) && former > section)
                return false;
            latest[parent] = section;
        }

        return true;
    }

    private void Number()
    {
        var (segment, massless) = (0, _shape.SegmentCount);
        foreach (var bundle in PlacingOrder())
        {
            var count = _shape.Sections[bundle[0]].SegmentCount;
            for (var lane = 0; lane < bundle.Length; lane++)
            {
                var section = bundle[lane];
                _strides[section] = bundle.Length;
                for (var i = 0; i < count; i++)
                    Numbers[_shape.FirstSegment(section) + i] = segment + i * bundle.Length + lane;
                Numbers[_shape.EndNode(section)] = massless + lane;
            }

            segment += bundle.Length * count;
            massless += bundle.Length;
        }

        Numbers[_shape.RootNode] = massless;
    }

    /// <summary>Wide ones first, since loads of eight adjacent numbers are best aligned; those with the last section of a kind at the end, in the order of these.</summary>
    private IEnumerable<int[]> PlacingOrder()
    {
        var kinds = new List<int>(); // the last section of each
        for (var section = _shape.Sections.Count - 1; section >= 0; section--)
            if (!kinds.Exists(last => _shape.SectionKey(last).SequenceEqual(_shape.SectionKey(section))))
                kinds.Add(section);
        var lasts = kinds.ToHashSet();
        return Bundles.OrderBy(bundle => lasts.Contains(bundle[^1]) ? bundle[^1] + 1 : 0).ThenByDescending(static bundle => bundle.Length);
    }
}
