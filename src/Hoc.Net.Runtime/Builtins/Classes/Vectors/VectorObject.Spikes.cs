using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Filters and averages for spikes and recordings.</content>
internal sealed partial class VectorObject
{
    [HocMethod("medfltr", "v.medfltr(source, n)", "Each element of the source, or of itself, replaced by the median of it and its n neighbours (3 without n) on either side.", Most = 2)]
    public HocObject FilterMedian(CallArguments call)
    {
        double[] source = SourceOf(call, out int position).ToArray();
        int reach = call.Count >= position ? call.Integer(position, 1, source.Length / 2) : 3;
        SetSize(source.Length);
        double[] window = new double[2 * reach + 1];
        for (int i = 0; i < source.Length; i++)
        {
            int first = Math.Max(0, i - reach);
            int last = Math.Min(source.Length - 1, i + reach);
            Span<double> near = window.AsSpan(0, last - first + 1);
            source.AsSpan(first, near.Length).CopyTo(near);
            near.Sort();
            Items[i] = near[(last - first) / 2];
        }

        return this;
    }

    [HocMethod("trigavg", "v.trigavg(data, triggers, before, after)", "Becomes the average of the data around the indices in triggers, from before elements ahead to after behind; those too near an end are left out. Gives how many were taken.", Least = 4, Most = 4)]
    public double AverageAroundTriggers(CallArguments call)
    {
        double[] data = Operand(call, 1).ToArray();
        double[] triggers = Operand(call, 2).ToArray();
        int before = call.Integer(3, 0, data.Length - 1);
        int after = call.Integer(4, 0, data.Length - 1);
        SetSize(before + after);
        Items.Clear();
        int count = 0;
        foreach (double trigger in triggers)
        {
            int centre = Formatting.CNumber.ToInt32(trigger);
            if (centre < before || centre >= data.Length - after) continue;
            count++;
            Numerics.RowArithmetic.AddScaled(Items, data.AsSpan(centre - before, before + after), 1);
        }

        foreach (ref double item in Items) item /= count;
        return count;
    }

    [HocMethod("psth", "v.psth(counts, dt, trials, n)", "The rate of spikes, in Hz, from counts per bin of dt ms in some trials: each bin is widened until it holds n spikes.", Least = 4, Most = 4)]
    public HocObject RateOfSpikes(CallArguments call)
    {
        double[] counts = Operand(call, 1).ToArray();
        (double step, double trials) = (AboveZero(call, 2), AboveZero(call, 3));
        double needed = call.Number(4);
        if (!(needed >= 0 && needed <= counts.Length / 2))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"argument 4 of {call.Callee}() is {needed:G10}, outside 0 to {counts.Length / 2}.",
                "Pass how many spikes a bin needs, at most half the number of bins.");
        }

        SetSize(counts.Length);
        for (int i = 0; i < counts.Length; i++)
        {
            (int ahead, int behind) = (0, 0);
            double held = counts[i];
            while (held < needed)
            {
                int width = ahead + behind;
                if (i + ahead < counts.Length - 1) held += counts[i + ++ahead];
                if (i - behind > 0 && held < needed) held += counts[i - ++behind];
                if (width == ahead + behind) throw TooFewSpikes(call, held, needed);
            }

            Items[i] = held / trials * 1000.0 / ((ahead + behind + 1) * step);
        }

        return this;
    }

    [HocMethod("inf", "v.inf(current, dt, g, e, c, threshold, reset, refractory)", "The voltage of a leaky integrate-and-fire neuron that gets a current; a spike is an element 0, after which it starts from reset.", Least = 7, Most = 8)]
    public HocObject IntegrateAndFire(CallArguments call)
    {
        double[] current = Operand(call, 1).ToArray();
        double step = AboveZero(call, 2);
        (double conductance, double rest, double capacitance) = (call.Number(3), call.Number(4), call.Number(5) / step);
        (double threshold, double reset, double refractory) = (call.Number(6), call.Number(7), call.Number(8, 0));
        SetSize(current.Length);
        if (Size == 0) return this;
        double silence = 0;
        Items[0] = rest;
        for (int i = 0; i < Size - 1; i++)
        {
            double flow = -conductance * (Items[i] - rest) + current[i];
            double voltage = Items[i] + flow / capacitance;
            if (voltage >= threshold && silence <= 0)
            {
                Items[++i] = 0;
                if (i + 1 < Size) Items[i + 1] = reset;
                silence = refractory;
            }
            else
            {
                silence -= step;
                Items[i + 1] = voltage;
            }
        }

        return this;
    }

    private static HocException TooFewSpikes(CallArguments call, double held, double needed) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() needs {needed:G10} spikes in a bin, but there are {held:G10} in all.",
        "Ask for fewer spikes in a bin.");
}
