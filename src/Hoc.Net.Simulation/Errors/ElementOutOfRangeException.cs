namespace Hoc.Net.Simulation;

/// <summary>SIM4060: a mechanism used an element of an array that does not exist.</summary>
public sealed class ElementOutOfRangeException : SimulationException
{
    internal ElementOutOfRangeException(string mechanism, string variable, double index, int length)
        : base(
            "SIM4060",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Mechanism {mechanism} uses element {index} of {variable}, which has {length}."),
            $"Let the index be from 0 to {length - 1}.")
    {
        Mechanism = mechanism;
        Variable = variable;
        Index = index;
        Length = length;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>The variable's name in the mechanism.</summary>
    public string Variable { get; }

    /// <summary>The index asked for, rounded towards zero.</summary>
    public double Index { get; }

    /// <summary>The number of elements there are.</summary>
    public int Length { get; }
}
