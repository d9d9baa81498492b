using System.Collections.Frozen;
using System.Collections.Immutable;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>
/// The functions that take an object of the instance before their other arguments: those of RANDOM's streams, as NEURON 9 has them, and those of our
/// own that the built-in mechanisms use.
/// </summary>
internal static class InstanceServices
{
    private static readonly FrozenDictionary<string, InstanceService> Functions = Streams().Concat(Objects()).ToFrozenDictionary(static s => s.Name);

    public static InstanceService? Find(string name) => Functions.GetValueOrDefault(name);

    private static IEnumerable<InstanceService> Streams()
    {
        yield return new("random_uniform", true, [0, 2], static (frame, column, row, _, x) =>
        {
            var draw = InstanceObjects.StreamOf(frame, column, row).NextDouble();
            return x.IsEmpty ? draw : x[0] + draw * (x[1] - x[0]);
        });
        yield return new("random_negexp", true, [0, 1], static (frame, column, row, _, x) =>
        {
            var draw = InstanceObjects.StreamOf(frame, column, row).NextExponential();
            return x.IsEmpty ? draw : draw * x[0];
        });
        yield return new("random_normal", true, [0, 2], static (frame, column, row, _, x) =>
        {
            var draw = InstanceObjects.StreamOf(frame, column, row).NextNormal();
            return x.IsEmpty ? draw : x[0] + draw * x[1];
        });
        yield return new("random_ipick", true, [0], static (frame, column, row, _, _) => InstanceObjects.StreamOf(frame, column, row).NextUInt32());
        yield return new("random_dpick", true, [0], static (frame, column, row, _, _) => InstanceObjects.StreamOf(frame, column, row).NextDouble());
        yield return new("random_setseq", true, [1], static (frame, column, row, _, x) =>
        {
            InstanceObjects.StreamOf(frame, column, row).SetPosition(x[0]);
            return 0;
        });
        yield return new("random_setids", true, [3], static (frame, column, row, _, x) =>
        {
            InstanceObjects.StreamOf(frame, column, row).Ids = (Id(x[0]), Id(x[1]), Id(x[2]));
            return 0;
        });
    }

    private static IEnumerable<InstanceService> Objects()
    {
        yield return new("random_pick", false, [0], static (frame, column, row, _, _) => InstanceObjects.PickRandom(frame, column, row));
        yield return new("random_restart", false, [0], static (frame, column, row, _, _) =>
        {
            InstanceObjects.RestartRandom(frame, column, row);
            return 0;
        });
        yield return new("samples_clear", false, [0], static (frame, column, row, _, _) =>
        {
            InstanceObjects.ClearSamples(frame, column, row);
            return 0;
        });
        yield return new("samples_end", false, [2], static (frame, column, row, _, x) =>
        {
            InstanceObjects.EndSamples(frame, column, row, x[0], x[1]);
            return 0;
        });
        yield return new("lag_forget", false, [0], static (frame, column, row, _, _) =>
        {
            InstanceObjects.ForgetPast(frame, column, row);
            return 0;
        });
        yield return new("lag_value", false, [3], static (frame, column, row, _, x) => InstanceObjects.ValueBefore(frame, column, row, x[0], x[1], x[2]));
        yield return new("pattern_restart", false, [0], static (frame, column, row, _, _) => InstanceObjects.RestartPattern(frame, column, row) ? 1 : 0);
        yield return new("pattern_send", false, [0], static (frame, column, row, clock, _) => InstanceObjects.SendPattern(frame, column, row, clock.Time));
    }

    /// <summary>A number as C's uint32_t.</summary>
    private static uint Id(double number) => unchecked((uint)(long)number);
}
