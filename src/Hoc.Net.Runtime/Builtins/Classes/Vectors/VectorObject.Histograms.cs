using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>How many elements lie where.</content>
internal sealed partial class VectorObject
{
    [HocMethod("histogram", "v.histogram(low, high, width)", "A new Vector of counts: element 0 is the bin below low, element 1 begins at low, and so on to the bin that begins at high.", Least = 3, Most = 3)]
    public HocObject Histogram(CallArguments call)
    {
        (double low, double width) = (call.Number(1), call.Number(3));
        int bins = BinCount(call, low, call.Number(2), width) + 2;
        VectorObject counts = Of(call.Session, new double[bins]);
        Count(Items, low - width, width, counts.Items);
        return counts;
    }

    [HocMethod("hist", "v.hist(source, low, n, width)", "Becomes the counts of the source's elements in n bins, the first from low.", Least = 4, Most = 4)]
    public HocObject CountInto(CallArguments call)
    {
        double[] source = Operand(call, 1).ToArray();
        int bins = call.Integer(3, 0, LargestSize);
        SetSize(bins);
        Items.Clear();
        Count(source, call.Number(2), PositiveWidth(call, call.Number(4)), Items);
        return this;
    }

    [HocMethod("sumgauss", "v.sumgauss(low, high, width, variance, weights)", "A new Vector: the sum of Gaussian curves around the elements, weighted where weights are given, at low and in steps of width up to high.", Least = 4, Most = 5)]
    public HocObject SumOfGaussians(CallArguments call)
    {
        (double low, double width, double variance) = (call.Number(1), call.Number(3), call.Number(4));
        double[] curve = new double[BinCount(call, low, call.Number(2), width)];
        ReadOnlySpan<double> weights = call.Count > 4 ? Operand(call, 5) : [];
        if (call.Count > 4 && weights.Length != Size) throw WrongSize(call, weights.Length);
        double scale = 1 / Math.Sqrt(2 * Math.PI * variance);
        for (int i = 0; i < Size; i++)
        {
            double weight = scale * (weights.IsEmpty ? 1 : weights[i]);
            for (int k = 0; k < curve.Length; k++)
            {
                double distance = low + k * width - Items[i];
                curve[k] += weight * Math.Exp(-distance * distance / (2 * variance));
            }
        }

        return Of(call.Session, curve);
    }

    private static void Count(ReadOnlySpan<double> items, double low, double width, Span<double> counts)
    {
        foreach (double item in items)
        {
            double bin = Math.Floor((item - low) / width);
            if (bin >= 0 && bin < counts.Length) counts[(int)bin]++;
        }
    }

    private static int BinCount(CallArguments call, double low, double high, double width)
    {
        double bins = Math.Floor((high - low) / PositiveWidth(call, width));
        if (bins is >= 0 and < LargestSize) return (int)bins;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{call.Callee}() cannot divide {low:G10} to {high:G10} into bins of {width:G10}.",
            "Pass the lower bound first and a width that fits in between.");
    }

    private static double PositiveWidth(CallArguments call, double width) => width > 0 ? width : throw call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() cannot make bins of width {width:G10}.",
        "Pass a width above zero.");
}
