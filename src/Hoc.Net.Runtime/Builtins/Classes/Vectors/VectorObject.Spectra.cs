using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Elements as a sum of frequencies. Sources are padded with zeros to a power of two.</content>
internal sealed partial class VectorObject
{
    [HocMethod("fft", "v.fft(source, sign)", "The Fourier transform of the source, or of itself: the constant, the highest cosine, then pairs of cosine and sine. With sign -1 the inverse, n/2 times as large.", Least = 1, Most = 2)]
    public HocObject TransformFourier(CallArguments call)
    {
        double[] data = Padded(SourceOf(call, out int position));
        bool isInverse = call.Count >= position && call.Integer(position, -1, 1) == -1;
        SetSize(data.Length);
        if (isInverse)
        {
            RealFourier.FromPairs(data, Items);
            RealFourier.Inverse(Items);
        }
        else
        {
            RealFourier.Forward(data);
            RealFourier.ToPairs(data, Items);
        }

        return this;
    }

    [HocMethod("convlv", "v.convlv(source, filter, sign)", "The convolution of the source with a filter in wrap-around order; with sign -1 it is undone.", Least = 2, Most = 3)]
    public HocObject Convolve(CallArguments call)
    {
        ReadOnlySpan<double> source = Operand(call, 1);
        ReadOnlySpan<double> filter = Operand(call, 2);
        int sign = (int)call.Number(3, 1);
        if (sign is not (1 or -1))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"argument 3 of {call.Callee}() is {call.Number(3):G10}, but must be 1 or -1.",
                "Pass 1 to convolve, -1 to undo a convolution.");
        }

        int size = CommonSize(source, filter);
        return BecomeConvolution(call, Padded(source, size), Padded(filter, size), filter.Length, sign == -1);
    }

    [HocMethod("filter", "v.filter(source, filter)", "The source, or itself, through a filter that is given by its frequencies.", Least = 1, Most = 2)]
    public HocObject Filter(CallArguments call)
    {
        ReadOnlySpan<double> source = call.Count > 1 ? Operand(call, 1) : Items;
        ReadOnlySpan<double> filter = Operand(call, Math.Min(call.Count, 2));
        int size = CommonSize(source, filter);
        double[] response = Padded(filter, size);
        RealFourier.Forward(response);
        return BecomeConvolution(call, Padded(source, size), response, filter.Length, divides: false);
    }

    [HocMethod("correl", "v.correl(source, other)", "The correlation of the source with another Vector, or with itself, for each shift.", Least = 1, Most = 2)]
    public HocObject Correlate(CallArguments call)
    {
        ReadOnlySpan<double> source = Operand(call, 1);
        ReadOnlySpan<double> other = call.Count > 1 ? Operand(call, 2) : source;
        int size = CommonSize(source, other);
        return Become(Spectra.Correlate(Padded(source, size), Padded(other, size)));
    }

    [HocMethod("spctrm", "v.spctrm(source, n)", "The power spectrum of the source at n frequencies (an eighth of its size without n), rounded up to a power of two.", Least = 1, Most = 2)]
    public HocObject PowerSpectrum(CallArguments call)
    {
        ReadOnlySpan<double> source = Operand(call, 1);
        int wanted = call.Count > 1 ? call.Integer(2, 0, LargestSize / 2) : source.Length / 8;
        int size = RealFourier.PaddedSize(wanted);
        int pairs = (int)Math.Ceiling(((double)source.Length / size - 1) / 2);
        if (pairs < 1)
        {
            throw call.Fault(
                RuntimeDiagnostics.SizeMismatch,
                $"{call.Callee}() needs more than {size} elements for {size} frequencies, but the source has {source.Length}.",
                "Pass a longer source or a smaller number of frequencies.");
        }

        double[] power = Spectra.Power(Padded(source, (2 * pairs + 1) * size), size, pairs);
        if (Size < size) SetSize(size);
        power.CopyTo(Items);
        return this;
    }

    private VectorObject BecomeConvolution(CallArguments call, double[] data, double[] response, int responseSize, bool divides)
    {
        if (responseSize == 0)
        {
            throw call.Fault(
                RuntimeDiagnostics.SizeMismatch,
                $"{call.Callee}() got a filter without elements.",
                "Fill the filter first.");
        }

        return Become(Spectra.Convolve(data, response, responseSize, divides) ?? throw call.Fault(
            RuntimeDiagnostics.OutOfDomain,
            $"{call.Callee}() cannot undo this filter: it holds back a frequency altogether.",
            "Use a filter that lets some of each frequency pass."));
    }

    private VectorObject Become(ReadOnlySpan<double> items)
    {
        SetSize(items.Length);
        items.CopyTo(Items);
        return this;
    }

    private static int CommonSize(ReadOnlySpan<double> a, ReadOnlySpan<double> b) =>
        RealFourier.PaddedSize(Math.Max(a.Length, b.Length));

    private static double[] Padded(ReadOnlySpan<double> items) => Padded(items, RealFourier.PaddedSize(items.Length));

    private static double[] Padded(ReadOnlySpan<double> items, int size)
    {
        double[] padded = new double[size];
        items.CopyTo(padded);
        return padded;
    }
}
