using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Runtime.Builtins.Classes.Randomness;

/// <summary>HOC's Random: a generator and a distribution; a new one draws normal numbers from ACG.</summary>
[HocClass("Random", "new Random(seed, size)", "A stream of random numbers; at first from the generator ACG and normally distributed with mean 0 and variance 1.", Most = 2)]
internal sealed partial class RandomObject : HocObject
{
    private readonly Model _model;
    private readonly List<RandomPlayback> _playbacks = [];

    /// <summary>Makes a stream of ACG.</summary>
    public RandomObject(CallArguments call)
    {
        _model = call.Session.Model;
        Stream = new RandomStream(NewAcg(call), new NormalDistribution(0, 1));
    }

    /// <summary>The generator and the distribution.</summary>
    public RandomStream Stream { get; }

    [HocMethod("repick", "r.repick()", "The next number of the distribution set last.", Most = 0)]
    public double Repick() => Stream.Next();

    [HocMethod("play", "r.play(&variable)", "Gives a variable a new random number on each initialisation and at the start of each step, as long as both live.", Least = 1, Most = 1)]
    public double Play(CallArguments call)
    {
        _playbacks.Add(_model.Play(call.Pointer(1), Stream));
        return 0;
    }

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        foreach (RandomPlayback playback in _playbacks) _model.Remove(playback);
    }
}
