using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Networks;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A method that gives an instance of a built-in mechanism an object to keep: a stream of random numbers, a Vector for times.</summary>
internal sealed class InstanceObjectMethod : Member
{
    private static readonly Dictionary<(string Mechanism, string Method), InstanceObjectMethod> Known = new()
    {
        [("NetStim", "noiseFromRandom")] = new("donotuse", "noiseFromRandom(random)", "Takes the intervals of its noise from a Random; without one from the numbers that mechanisms share.", static (_, use, frame) =>
            use.Arguments.Length == 0 ? null : ObjectFrom<RandomObject>(use, frame, "a Random").Stream),
        [("NetStim", "noiseFromRandom123")] = new("donotuse", "noiseFromRandom123(id1, id2, id3)", "Takes the intervals of its noise from a stream of Random123 of its own.", NewStream),
        [("APCount", "record")] = new("times", "record(vector)", "Writes the times of spikes into a Vector; without one it no longer does.", static (_, use, frame) =>
            use.Arguments.Length == 0 ? null : ObjectFrom<VectorObject>(use, frame, "a Vector").Samples),
        [("PatternStim", "play")] = new("ptr", "play(times, gids)", "Copies the times of spikes, ms, and the gids of their cells from two Vectors; without them it sends no spikes.", static (_, use, frame) =>
            use.Arguments.Length == 0 ? null : PatternFrom(use, frame)),
    };

    private readonly string _field;
    private readonly Func<Model, MemberExpression, Frame, object?> _make;

    private InstanceObjectMethod(string field, string usage, string help, Func<Model, MemberExpression, Frame, object?> make) =>
        (_field, Usage, Help, _make) = (field, usage, help, make);

    /// <summary>How it is called.</summary>
    public string Usage { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Help { get; }

    /// <summary>The method of a mechanism's objects, or null.</summary>
    public static InstanceObjectMethod? Find(string mechanism, string method) => Known.GetValueOrDefault((mechanism, method));

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        var process = (PointProcessObject)owner;
        object? made = _make(process.Model, use, frame);
        if (made is RandomStream stream && process.Process.GetObject(_field) is RandomStream former && former.RestartsWithModel != stream.RestartsWithModel)
        {
            throw use.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{process.Name} has a {(former.RestartsWithModel ? "stream of Random123 of its own" : "Random")} already.",
                $"Use one of noiseFromRandom and noiseFromRandom123, or call {(former.RestartsWithModel ? "noiseFromRandom123(0)" : "noiseFromRandom()")} first.");
        }

        process.Process.SetObject(_field, made);
        return 1; // as a PROCEDURE does
    }

    /// <summary>A stream of Random123 of its own, which starts anew with each initialisation; with one argument none, as in NEURON.</summary>
    private static RandomStream? NewStream(Model model, MemberExpression use, Frame frame)
    {
        if (use.Arguments.Length < 2) return null;
        Span<uint> ids = stackalloc uint[3];
        for (int i = 0; i < Math.Min(3, use.Arguments.Length); i++) ids[i] = Id(use, frame, i);
        return new RandomStream(new Philox4x32(ids[0], ids[1], ids[2], model.RandomSettings), new ExponentialDistribution(1))
        {
            RestartsWithModel = true,
        };
    }

    private static uint Id(MemberExpression use, Frame frame, int argument)
    {
        double number = use.Arguments[argument].EvaluateNumber(frame);
        return number is >= 0 and <= uint.MaxValue ? (uint)number : throw use.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {argument + 1} of {use.Name}() is {number:G10}, outside 0 to {uint.MaxValue}.",
            "Number streams by whole numbers from 0 on.");
    }

    private static SpikePattern PatternFrom(MemberExpression use, Frame frame)
    {
        SampleBuffer times = ObjectFrom<VectorObject>(use, frame, "a Vector").Samples;
        SampleBuffer gids = ObjectFrom<VectorObject>(use, frame, "a Vector", 1).Samples;
        if (gids.Count < times.Count)
            throw use.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"{use.Name}() has {times.Count} times and {gids.Count} gids.", "Give each spike a time and a gid.");
        int[] numbers = new int[times.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = (int)gids[i];
        return new SpikePattern(times.Values, numbers);
    }

    private static T ObjectFrom<T>(MemberExpression use, Frame frame, string wanted, int argument = 0)
        where T : HocObject =>
        use.Arguments.Length > argument && use.Arguments[argument].Evaluate(frame) is { Kind: HocValueKind.Object, Object: T found } ? found : throw use.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument {argument + 1} of {use.Name}() is not {wanted}.",
            $"Pass {wanted}.");
}
