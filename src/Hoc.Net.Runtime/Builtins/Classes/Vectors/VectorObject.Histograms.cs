using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>How many elements lie where.</content>
internal sealed partial class VectorObject
{
    private const double FarthestExponent = -20; // what is farther away adds next to nothing
    private const double SmallestCount = 1e-9; // what is less is rounding

    [HocMethod("histogram", "v.histogram(low, high, width)", "A new Vector of counts: element 0 is the bin below low, element 1 begins at low, and so on to the bin that begins at high.", Least = 3, Most = 3)]
    public HocObject Histogram(CallArguments call)
    {
        (double low, double high, double width) = (call.Number(1), call.Number(2), call.Number(3));
        double bins = Math.Floor((high - low) / width) + 2;
        if (!(high >= low && width > 0 && width <= high - low && bins <= LargestSize)) throw NoBins(call, low, high, width);
        VectorObject counts = Of(call.Session, new double[(int)bins]);
        Count(Items, low, width, 1, counts.Items);
        return counts;
    }

    [HocMethod("hist", "v.hist(source, low, n, width)", "Becomes the counts of the source's elements in n bins, the first from low.", Least = 4, Most = 4)]
    public HocObject CountInto(CallArguments call)
    {
        ReadOnlySpan<double> source = OtherOperand(call, 1);
        double width = AboveZero(call, 4);
        SetSize(call.Integer(3, 0, LargestSize));
        Items.Clear();
        Count(source, call.Number(2), width, 0, Items);
        return this;
    }

    [HocMethod("sumgauss", "v.sumgauss(low, high, width, variance, weights)", "A new Vector: the sum of Gaussian curves around the elements, weighted where weights are given, at low and in steps of width up to high.", Least = 4, Most = 5)]
    public HocObject SumOfGaussians(CallArguments call)
    {
        (double low, double high) = (call.Number(1), call.Number(2));
        (double width, double variance) = (AboveZero(call, 3), AboveZero(call, 4));
        double points = Math.Truncate((high - low) / width + 0.5);
        if (!(high >= low && points <= LargestSize)) throw NoBins(call, low, high, width);
        ReadOnlySpan<double> weights = call.Count > 4 ? AtLeastAsLong(call, Operand(call, 5)) : [];
        double[] curve = new double[(int)points];
        double scaledVariance = variance / (width * width);
        double scale = 1 / Math.Sqrt(2 * Math.PI * variance);
        for (int i = 0; i < Size; i++)
        {
            double centre = Math.Truncate((Items[i] - low) / width);
            double weight = weights.IsEmpty ? 1 : weights[i];
            for (int k = 0; k < curve.Length; k++)
            {
                double exponent = -(k - centre) * (k - centre) / (2 * scaledVariance);
                if (exponent > FarthestExponent) curve[k] += Math.Exp(exponent) * scale * weight;
            }
        }

        return Of(call.Session, curve);
    }

    [HocMethod("smhist", "v.smhist(source, low, n, width, variance, weights)", "Becomes the counts of the source's elements in n bins from low, smoothed with a Gaussian curve; elements are weighted where weights are given.", Least = 5, Most = 6)]
    public HocObject SmoothHistogram(CallArguments call)
    {
        ReadOnlySpan<double> source = Operand(call, 1);
        double low = call.Number(2);
        int size = call.Integer(3, 0, LargestSize / 4);
        (double width, double variance) = (AboveZero(call, 4), AboveZero(call, 5));
        ReadOnlySpan<double> weights = call.Count > 5 ? Operand(call, 6) : [];
        if (call.Count > 5 && weights.Length != source.Length) throw WeightsDiffer(call, source.Length, weights.Length);
        double spread = 2 * variance / (width * width);
        double reach = Math.Truncate(Math.Sqrt(10 * spread));
        if (!(reach <= LargestSize / 4)) throw NoBins(call, low, low + size * width, width);
        int wing = (int)reach;
        int length = 2 * wing + 1;
        int padded = RealFourier.PaddedSize(size + length);
        double[] curve = new double[padded];
        double scale = 1 / Math.Sqrt(2 * Math.PI * variance);
        for (int i = 0; i <= wing; i++) curve[i] = scale * Math.Exp(-(double)i * i / spread);
        for (int i = 1; i <= wing; i++) curve[length - i] = scale * Math.Exp(-(double)i * i / spread);
        double[] series = new double[padded];
        double high = low + padded * width;
        for (int i = 0; i < source.Length; i++)
        {
            if (!(source[i] >= low && source[i] < high)) continue;
            int bin = (int)((source[i] - low) / width);
            if (bin < padded) series[bin] += weights.IsEmpty ? 1 : weights[i];
        }

        ReadOnlySpan<double> smooth = Spectra.Convolve(series, curve, length, divides: false);
        SetSize(size);
        for (int i = 0; i < size; i++) Items[i] = smooth[i] > SmallestCount ? smooth[i] : 0;
        return this;
    }

    private static void Count(ReadOnlySpan<double> items, double low, double width, int firstBin, Span<double> counts)
    {
        foreach (double item in items)
        {
            double bin = Math.Floor((item - low) / width) + firstBin;
            if (bin >= 0 && bin < counts.Length) counts[(int)bin]++;
        }
    }

    private static HocException NoBins(CallArguments call, double low, double high, double width) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() cannot divide {low:G10} to {high:G10} into bins of {width:G10}.",
        "Pass the lower bound first and a width that fits in between.");

    private static double AboveZero(CallArguments call, int position)
    {
        double number = call.Number(position);
        if (number > 0 && double.IsFinite(number)) return number;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {number:G10}, but must be above zero.",
            "Pass a number above zero.");
    }

    private static HocException WeightsDiffer(CallArguments call, int elements, int weights) => call.Fault(
        RuntimeDiagnostics.SizeMismatch,
        $"{call.Callee}() got {weights} weights for {elements} elements.",
        "Pass one weight for each element of the source.");
}
