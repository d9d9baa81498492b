using Hoc.Net.Simulation.Networks;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// What mechanisms do with the objects that their instances keep (<see cref="FieldRole.Object"/>, <see cref="FieldRole.Random"/>): random streams,
/// buffers, patterns of spikes. An instance without the object draws 0, takes nothing down and sends nothing.
/// </summary>
public static class InstanceObjects
{
    /// <summary>The next number of an instance's <see cref="RandomStream"/> (random_pick).</summary>
    public static double PickRandom(KernelFrame frame, int column, int row) =>
        frame.Slot(column, row) is RandomStream stream ? stream.Next() : 0;

    /// <summary>Starts an instance's stream anew, if it is one that starts with the model (random_restart).</summary>
    public static void RestartRandom(KernelFrame frame, int column, int row)
    {
        if (frame.Slot(column, row) is RandomStream { RestartsWithModel: true } stream)
            stream.Generator.Reset();
    }

    /// <summary>Empties an instance's <see cref="SampleBuffer"/> (samples_clear).</summary>
    public static void ClearSamples(KernelFrame frame, int column, int row) => (frame.Slot(column, row) as SampleBuffer)?.Clear();

    /// <summary>Lets an instance's <see cref="SampleBuffer"/> have so many numbers, of which the last is given; nothing for less than one (samples_end).</summary>
    public static void EndSamples(KernelFrame frame, int column, int row, double count, double last)
    {
        if (count < 1 || frame.Slot(column, row) is not SampleBuffer samples)
            return;
        samples.Count = (int)count;
        samples.Values[^1] = last;
    }

    /// <summary>Begins an instance's <see cref="SpikePattern"/> anew; false without one (pattern_restart).</summary>
    public static bool RestartPattern(KernelFrame frame, int column, int row)
    {
        if (frame.Slot(column, row) is not SpikePattern pattern)
            return false;
        pattern.Restart();
        return true;
    }

    /// <summary>Sends the next spikes of an instance's <see cref="SpikePattern"/>; when more are due, ms, else a time that is past (pattern_send).</summary>
    public static double SendPattern(KernelFrame frame, int column, int row, double now) =>
        frame.Slot(column, row) is SpikePattern pattern ? pattern.Send(frame.Model.GlobalIds, now) : now - 1;

    /// <summary>Begins the past of a variable of an instance anew (lag_forget).</summary>
    public static void ForgetPast(KernelFrame frame, int column, int row) => (frame.Slot(column, row) as VariablePast)?.Clear();

    /// <summary>Takes down the present value of a variable of an instance and tells what it was some time ago (lag_value).</summary>
    /// <param name="frame">The mechanism in the model.</param>
    /// <param name="column">The column of the object.</param>
    /// <param name="row">The instance.</param>
    /// <param name="value">The present value.</param>
    /// <param name="time">The present time, ms.</param>
    /// <param name="delay">How long ago, ms.</param>
    public static double ValueBefore(KernelFrame frame, int column, int row, double value, double time, double delay)
    {
        ref var past = ref frame.Slot(column, row);
        past ??= new VariablePast();
        return ((VariablePast)past).At(value, time, delay);
    }

    /// <summary>The stream of an instance (RANDOM).</summary>
    public static Philox4x32 StreamOf(KernelFrame frame, int column, int row) => (Philox4x32)frame.Slot(column, row)!;
}
