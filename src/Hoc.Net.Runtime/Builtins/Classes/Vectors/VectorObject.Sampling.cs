using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Elements as samples of a function: derivative, integral, interpolation, other rates.</content>
internal sealed partial class VectorObject
{
    private const int CentralDifference = 2;

    [HocMethod("deriv", "v.deriv(source, dx, method)", "The derivative of the source, or of itself: differences to the next element (method 1) or between both neighbours (2, the default) over the distance dx, 1 by default.", Most = 3)]
    public HocObject Derive(CallArguments call)
    {
        double[] y = SourceOf(call, out int position).ToArray();
        RequireElements(call, y.Length, 2);
        double step = call.Number(position, 1);
        bool isCentral = call.Count <= position || call.Integer(position + 1, 1, CentralDifference) == CentralDifference;
        int last = y.Length - 1;
        SetSize(isCentral ? y.Length : last);
        for (int i = 0; i < last; i++) Items[i] = isCentral && i > 0 ? (y[i + 1] - y[i - 1]) / 2 / step : (y[i + 1] - y[i]) / step;
        if (isCentral) Items[last] = (y[last] - y[last - 1]) / step;
        return this;
    }

    [HocMethod("integral", "v.integral(source, dx)", "The running sum of the source, or of itself; elements behind the first count dx times, 1 by default.", Most = 2)]
    public HocObject Integrate(CallArguments call)
    {
        ReadOnlySpan<double> source = SourceOf(call, out int position);
        double step = call.Number(position, 1);
        if (source.Length != Size) SetSize(source.Length);
        double sum = 0;
        for (int i = 0; i < source.Length; i++) Items[i] = sum += i == 0 ? source[i] : source[i] * step;
        return this;
    }

    [HocMethod("interpolate", "v.interpolate(x, sourceX, sourceY)", "The values at ascending x of the line through the points (sourceX, sourceY); outside, those of its ends. Without sourceY its own elements are taken.", Least = 2, Most = 3)]
    public HocObject Interpolate(CallArguments call)
    {
        double[] x = Operand(call, 1).ToArray();
        double[] sourceX = Operand(call, 2).ToArray();
        double[] sourceY = (call.Count > 2 ? Operand(call, 3) : Items).ToArray();
        RequireElements(call, sourceX.Length, 1);
        SetSize(x.Length);
        if (TryInterpolate(x, sourceX, sourceY)) return this;
        throw call.Fault(
            RuntimeDiagnostics.SizeMismatch,
            $"{call.Callee}() got {sourceX.Length} x values and {sourceY.Length} y values of the source, and would need more of the latter.",
            "Give each point of the source an x and a y.");
    }

    [HocMethod("resample", "v.resample(source, rate)", "The source's elements at another rate: each is repeated or left out.", Least = 2, Most = 2)]
    public HocObject Resample(CallArguments call)
    {
        double[] source = Operand(call, 1).ToArray();
        double rate = call.Number(2);
        double size = source.Length * rate;
        if (!(rate >= 0 && rate <= source.Length / 2 && size <= LargestSize))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{call.Callee}() cannot take the rate {rate:G10}.",
                $"Pass how many elements to make of one: from 0 to {source.Length / 2} here, half the size of the source.");
        }

        SetSize((int)size);
        for (int i = 0; i < Size; i++) Items[i] = source[Math.Min((int)(i / rate), source.Length - 1)];
        return this;
    }

    [HocMethod("rebin", "v.rebin(source, n)", "The sums of each n elements of the source, or of itself.", Least = 1, Most = 2)]
    public HocObject Rebin(CallArguments call)
    {
        double[] source = SourceOf(call, out int position).ToArray();
        int width = call.Integer(position, 1, LargestSize);
        SetSize(source.Length / width);
        for (int i = 0; i < Size; i++) Items[i] = Total(source.AsSpan(i * width, width));
        return this;
    }

    [HocMethod("spikebin", "v.spikebin(source, threshold, n)", "1 where the source rises to a threshold, 0 elsewhere; with n for each n elements together.", Least = 2, Most = 3)]
    public HocObject FindSpikes(CallArguments call)
    {
        double[] source = Operand(call, 1).ToArray();
        double threshold = call.Number(2);
        int width = call.Count > 2 ? call.Integer(3, 1, 1_000_000) : 1;
        SetSize(source.Length / width);
        Items.Clear();
        bool isAbove = false;
        for (int i = 0; i < Size * width; i++)
        {
            bool wasAbove = isAbove;
            isAbove = wasAbove ? !(source[i] < threshold) : source[i] >= threshold;
            if (isAbove && !wasAbove) Items[i / width] = 1;
        }

        return this;
    }

    /// <summary>The Vector of the first argument if it is one, else this one; and where the other arguments begin.</summary>
    private ReadOnlySpan<double> SourceOf(CallArguments call, out int position)
    {
        bool isGiven = call.IsObject(1);
        position = isGiven ? 2 : 1;
        return isGiven ? Operand(call, 1) : Items;
    }

    /// <summary>One way through the points serves all x, which must ascend; points that do not lie behind the last are passed over.</summary>
    /// <returns>False when an x lies where the source has no y.</returns>
    private bool TryInterpolate(double[] x, double[] sourceX, double[] sourceY)
    {
        int next = 0;
        while (next < x.Length && sourceY.Length > 0 && x[next] <= sourceX[0]) Items[next++] = sourceY[0];
        for (int right = 1; right < sourceX.Length && next < x.Length; right++)
        {
            if (sourceX[right] <= sourceX[right - 1]) continue;
            for (; next < x.Length && x[next] <= sourceX[right]; next++)
            {
                if (right >= sourceY.Length) return false;
                double fraction = (x[next] - sourceX[right - 1]) / (sourceX[right] - sourceX[right - 1]);
                Items[next] = (1 - fraction) * sourceY[right - 1] + fraction * sourceY[right];
            }
        }

        if (next == x.Length) return true;
        if (sourceX.Length > sourceY.Length) return false;
        Items[next..].Fill(sourceY[sourceX.Length - 1]);
        return true;
    }
}
