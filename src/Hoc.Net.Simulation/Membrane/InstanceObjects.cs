using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// What mechanisms do with the objects that their instances keep (<see cref="FieldRole.Object"/>): random streams and buffers. An
/// instance without the object draws 0 and takes nothing down.
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

    /// <summary>Adds a number to an instance's <see cref="SampleBuffer"/> (samples_append).</summary>
    public static void AppendSample(KernelFrame frame, int column, int row, double value) =>
        (frame.Slot(column, row) as SampleBuffer)?.Add(value);
}
