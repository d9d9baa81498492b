namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>How well a run, whose values are the elements, fits data: NEURON's tools for fitting ask for it (install_vector_fitness).</content>
internal sealed partial class VectorObject
{
    private const double Unfit = 1e9; // a run that does not reach all data
    private const double SpikeLevel = -20; // mV

    [HocMethod("firstpeak", "v.firstpeak()", "The index of the first peak above -20, 0 for none.", Most = 0)]
    public double FirstPeak()
    {
        for (int i = 0; i < Size - 1; i += Items[i] >= SpikeLevel ? 1 : 2)
            if (Items[i] >= SpikeLevel && Items[i] > Items[i + 1])
                return i;
        return 0;
    }

    [HocMethod("width", "v.width(x, y)", "How far the first stretch above a value y reaches, from element to element, in terms of x.", Least = 2, Most = 2)]
    public double Width(CallArguments call)
    {
        double[] x = Operand(call, 1).ToArray();
        double level = call.Number(2);
        if (x.Length != Size) return 0;
        int first = 0;
        while (first < Size && !(Items[first] >= level)) first++;
        int last = first + 1;
        while (last < Size && !(Items[last] <= level)) last++;
        return last < Size ? x[last] - x[first] : 0;
    }

    [HocMethod("yfitness", "v.yfitness(x, peak, ydata, xdata)", "The sum of squared differences to data at times relative to a peak; 1e9 when the elements end before the data do.", Least = 4, Most = 4)]
    public double ValueFitness(CallArguments call)
    {
        var (x, peak, values, times) = FitnessData(call);
        double sum = 0;
        int next = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (!(x[i] - peak >= times[next])) continue;
            double error = Items[i] - values[next];
            sum += error * error;
            if (++next >= times.Length) return sum;
        }

        return Unfit;
    }

    [HocMethod("xfitness", "v.xfitness(x, peak, ydata, xdata)", "The sum of squared differences between the times, relative to a peak, at which the elements and the data reach values: rising before the peak, then falling; 1e9 when not all are reached.", Least = 4, Most = 4)]
    public double TimeFitness(CallArguments call)
    {
        var (x, peak, values, times) = FitnessData(call);
        double sum = 0;
        int next = 0;
        bool isFalling = false;
        for (int i = 0; i < x.Length; i++)
        {
            bool isReached = isFalling ? Items[i] <= values[next] : Items[i] >= values[next];
            if (!isReached) continue;
            double error = x[i] - peak - times[next];
            sum += error * error;
            if (++next >= times.Length) return sum;
            isFalling |= x[i] > peak;
        }

        return Unfit;
    }

    private (double[] X, double Peak, double[] Values, double[] Times) FitnessData(CallArguments call)
    {
        double[] x = Operand(call, 1).ToArray();
        double[] values = Operand(call, 3).ToArray();
        double[] times = Operand(call, 4).ToArray();
        if (x.Length != Size) throw WrongSize(call, x.Length);
        if (values.Length < times.Length || times.Length == 0) throw WrongSize(call, values.Length);
        return (x, call.Number(2), values, times);
    }
}
