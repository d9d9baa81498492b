namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// Sorting of many numbers by their bits, 11 at a time from the lowest (Knuth, The Art of Computer Programming 3, section
/// 5.2.5). It is stable, and its time grows with the count alone. NaN goes to the end that its sign says.
/// </summary>
internal static class DoubleSort
{
    private const int DigitBits = 11;
    private const int Digits = 6;
    private const int Buckets = 1 << DigitBits;
    private const ulong Sign = 1UL << 63;
    private const int FewItems = 2000; // comparing is faster up to here

    /// <summary>Sorts numbers, the least first.</summary>
    public static void Sort(Span<double> items)
    {
        if (items.Length < FewItems)
        {
            items.Sort();
            return;
        }

        ulong[] keys = new ulong[items.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = KeyOf(items[i]);
        (ulong[] sorted, _) = SortKeys(keys, []);
        for (int i = 0; i < sorted.Length; i++) items[i] = NumberOf(sorted[i]);
    }

    /// <summary>The indices in the order of the numbers; equal numbers keep their order.</summary>
    public static int[] Order(ReadOnlySpan<double> items)
    {
        int[] order = new int[items.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        if (items.Length < FewItems) return OrderOfFew(items.ToArray(), order);
        ulong[] keys = new ulong[items.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = KeyOf(items[i] + 0.0); // -0 equals 0
        return SortKeys(keys, order).Order;
    }

    private static int[] OrderOfFew(double[] keys, int[] order)
    {
        Array.Sort(keys, order);
        for (int i = 0, next; i < keys.Length; i = next)
        {
            next = i + 1;
            while (next < keys.Length && keys[next] == keys[i]) next++;
            if (next > i + 1) Array.Sort(order, i, next - i);
        }

        return order;
    }

    private static (ulong[] Keys, int[] Order) SortKeys(ulong[] keys, int[] order)
    {
        ulong[] otherKeys = new ulong[keys.Length];
        int[] otherOrder = new int[order.Length];
        int[] counts = Count(keys);
        for (int digit = 0; digit < Digits; digit++)
        {
            Span<int> starts = counts.AsSpan(digit * Buckets, Buckets);
            if (starts.Contains(keys.Length)) continue; // all numbers agree in this digit
            int start = 0;
            foreach (ref int count in starts) (count, start) = (start, start + count);
            int shift = digit * DigitBits;
            for (int i = 0; i < keys.Length; i++)
            {
                int place = starts[(int)(keys[i] >> shift) & (Buckets - 1)]++;
                otherKeys[place] = keys[i];
                if (order.Length > 0) otherOrder[place] = order[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            if (order.Length > 0) (order, otherOrder) = (otherOrder, order);
        }

        return (keys, order);
    }

    private static int[] Count(ulong[] keys)
    {
        int[] counts = new int[Digits * Buckets];
        foreach (ulong key in keys)
        {
            for (int digit = 0; digit < Digits; digit++)
                counts[digit * Buckets + ((int)(key >> (digit * DigitBits)) & (Buckets - 1))]++;
        }

        return counts;
    }

    /// <summary>Bits that ascend as the numbers do.</summary>
    private static ulong KeyOf(double number)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(number);
        return bits ^ ((ulong)((long)bits >> 63) | Sign);
    }

    private static double NumberOf(ulong key) =>
        BitConverter.UInt64BitsToDouble((key & Sign) != 0 ? key ^ Sign : ~key);
}
