namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Numbers that describe the elements: sums, moments, extremes, searches.</content>
internal sealed partial class VectorObject
{
    [HocMethod("min", "v.min(start, end)", "The least element, 0 of an empty Vector.", Most = 2)]
    public double Minimum(CallArguments call) => Size == 0 ? 0 : Least(Items[RangeFrom(call, 1)]);

    [HocMethod("max", "v.max(start, end)", "The greatest element, 0 of an empty Vector.", Most = 2)]
    public double Maximum(CallArguments call) => Size == 0 ? 0 : Most(Items[RangeFrom(call, 1)]);

    [HocMethod("min_ind", "v.min_ind(start, end)", "The index of the least element, -1 of an empty Vector.", Most = 2)]
    public double IndexOfMinimum(CallArguments call) => IndexOfExtreme(call, static (a, b) => a < b);

    [HocMethod("max_ind", "v.max_ind(start, end)", "The index of the greatest element, -1 of an empty Vector.", Most = 2)]
    public double IndexOfMaximum(CallArguments call) => IndexOfExtreme(call, static (a, b) => a > b);

    [HocMethod("sum", "v.sum(start, end)", "The sum.", Most = 2)]
    public double Sum(CallArguments call) => Total(Items[RangeFrom(call, 1)]);

    [HocMethod("sumsq", "v.sumsq(start, end)", "The sum of the squares.", Most = 2)]
    public double SumOfSquares(CallArguments call) => TotalOfSquares(Items[RangeFrom(call, 1)]);

    [HocMethod("mean", "v.mean(start, end)", "The mean.", Most = 2)]
    public double Mean(CallArguments call)
    {
        Span<double> items = Items[RangeFrom(call, 1)];
        RequireElements(call, items.Length, 1);
        return Total(items) / items.Length;
    }

    [HocMethod("var", "v.var(start, end)", "The variance of a sample (divided by n - 1).", Most = 2)]
    public double Variance(CallArguments call)
    {
        Span<double> items = Items[RangeFrom(call, 1)];
        RequireElements(call, items.Length, 2);
        double mean = Total(items) / items.Length;
        double sum = 0;
        foreach (double item in items) sum += (item - mean) * (item - mean);
        return sum / (items.Length - 1);
    }

    [HocMethod("stdev", "v.stdev(start, end)", "The standard deviation of a sample.", Most = 2)]
    public double StandardDeviation(CallArguments call) => Math.Sqrt(Variance(call));

    [HocMethod("stderr", "v.stderr(start, end)", "The standard error of the mean.", Most = 2)]
    public double StandardError(CallArguments call) =>
        StandardDeviation(call) / Math.Sqrt(Items[RangeFrom(call, 1)].Length);

    [HocMethod("mag", "v.mag()", "The length as of a vector in space.", Most = 0)]
    public double Magnitude() => Math.Sqrt(TotalOfSquares(Items));

    [HocMethod("meansqerr", "v.meansqerr(w, weights)", "The mean squared difference to another Vector, weighted where weights are given.", Least = 1, Most = 2)]
    public double MeanSquaredError(CallArguments call)
    {
        RequireElements(call, Size, 1);
        ReadOnlySpan<double> other = AtLeastAsLong(call, Operand(call, 1));
        ReadOnlySpan<double> weights = call.Count > 1 ? AtLeastAsLong(call, Operand(call, 2)) : [];
        double sum = 0;
        for (int i = 0; i < Size; i++)
        {
            double error = Items[i] - other[i];
            sum += weights.IsEmpty ? error * error : error * error * weights[i];
        }

        return sum / Size;
    }

    [HocMethod("median", "v.median()", "The middle element in order, or the mean of the two in the middle.", Most = 0)]
    public double Median(CallArguments call)
    {
        RequireElements(call, Size, 1);
        double[] sorted = Items.ToArray();
        Array.Sort(sorted);
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    [HocMethod("contains", "v.contains(x)", "1 when an element equals x, within float_epsilon.", Least = 1, Most = 1)]
    public double Contains(CallArguments call)
    {
        double number = call.Number(1);
        double epsilon = call.Session.FloatEpsilon;
        foreach (double item in Items)
        {
            if (VectorComparison.AreEqual(item, number, epsilon)) return 1;
        }

        return 0;
    }

    private static double Least(ReadOnlySpan<double> items)
    {
        if (items.IsEmpty) return 0;
        double least = items[0];
        foreach (double item in items) least = item < least ? item : least;
        return least;
    }

    private static double Most(ReadOnlySpan<double> items)
    {
        if (items.IsEmpty) return 0;
        double most = items[0];
        foreach (double item in items) most = item > most ? item : most;
        return most;
    }

    private static double Total(ReadOnlySpan<double> items)
    {
        double sum = 0;
        foreach (double item in items) sum += item;
        return sum;
    }

    private static double TotalOfSquares(ReadOnlySpan<double> items)
    {
        double sum = 0;
        foreach (double item in items) sum += item * item;
        return sum;
    }

    private double IndexOfExtreme(CallArguments call, Func<double, double, bool> better)
    {
        if (Size == 0) return -1;
        (int first, int count) = RangeFrom(call, 1).GetOffsetAndLength(Size);
        int best = first;
        for (int i = first + 1; i < first + count; i++)
        {
            if (better(Items[i], Items[best])) best = i;
        }

        return best;
    }

    private void RequireElements(CallArguments call, int count, int least)
    {
        if (count >= least) return;
        throw call.Fault(
            RuntimeDiagnostics.SizeMismatch,
            $"{call.Callee}() needs at least {least} element{(least == 1 ? "" : "s")}, but {Name} has {count} here.",
            "Fill the Vector first, or pass a range that holds enough elements.");
    }
}
