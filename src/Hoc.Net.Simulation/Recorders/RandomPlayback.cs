using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Random numbers given to a variable: one on initialisation and one at the start of each step.</summary>
public sealed class RandomPlayback
{
    internal RandomPlayback(VariableReference target, RandomStream source)
    {
        Target = target;
        Source = source;
    }

    /// <summary>The variable that gets the numbers.</summary>
    public VariableReference Target { get; }

    /// <summary>Where they come from.</summary>
    public RandomStream Source { get; }

    internal void Play() => Target.Value = Source.Next();
}
