namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>
/// The order in which NEURON comes by the cells of its gids. It keeps them in a hash table with chains (that of the GNU C++ library), whose buckets stand in the
/// reverse order of their first use, as do the numbers in a bucket; it grows when there are more numbers than buckets.
/// </summary>
internal static class GidOrder
{
    /// <summary>How many buckets there are after each growth.</summary>
    private static ReadOnlySpan<int> Sizes =>
    [
        13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697, 1447153, 2938679, 5967347, 12117689, 24607243, 49969847, 101473717,
    ];

    /// <summary>How many buckets a table has that was made for a thousand numbers.</summary>
    public const int RoomForThousand = 1031;

    /// <summary>Numbers as the table hands them out.</summary>
    /// <param name="gids">The numbers as they were put in.</param>
    /// <param name="buckets">How many buckets there are at first.</param>
    public static List<int> Of(IEnumerable<int> gids, int buckets = 1)
    {
        List<int> order = [];
        Table table = new(buckets);
        foreach (int gid in gids)
        {
            if (table.Count == table.Capacity)
            {
                order = table.Order();
                table = new(NextSize(table.Count + 1));
                foreach (int former in order) table.Add(former);
            }

            table.Add(gid);
        }

        return table.Order();
    }

    private static int NextSize(int count)
    {
        foreach (int size in Sizes)
        {
            if (size >= count) return size;
        }

        return count;
    }

    private sealed class Table(int buckets)
    {
        private readonly Dictionary<int, List<int>> _chains = []; // by bucket
        private readonly List<List<int>> _used = [];

        public int Count { get; private set; }

        public int Capacity => buckets == 1 ? 0 : buckets; // a new table has none yet

        public void Add(int gid)
        {
            Count++;
            int bucket = gid % buckets;
            if (!_chains.TryGetValue(bucket, out List<int>? chain))
            {
                _chains.Add(bucket, chain = []);
                _used.Add(chain);
            }

            chain.Add(gid);
        }

        public List<int> Order()
        {
            List<int> order = new(Count);
            for (int i = _used.Count - 1; i >= 0; i--)
            {
                for (int k = _used[i].Count - 1; k >= 0; k--) order.Add(_used[i][k]);
            }

            return order;
        }
    }
}
