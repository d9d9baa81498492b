namespace Hoc.Net.Simulation;

/// <summary>SIM4006: a property was given a value it can't have, such as a length that is not positive.</summary>
public sealed class InvalidPropertyException : SimulationException
{
    internal InvalidPropertyException(string owner, string property, double value, string allowed)
        : base("SIM4006", $"{property} of {owner} can't be {value}.", $"Give {property} {allowed}.")
    {
        Owner = owner;
        Property = property;
        Value = value;
    }

    /// <summary>The section, point process or model.</summary>
    public string Owner { get; }

    /// <summary>The property's name.</summary>
    public string Property { get; }

    /// <summary>The value refused.</summary>
    public double Value { get; }
}
