using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A number variable of a script. Its number is a field, since bound code reads little else.</summary>
internal sealed class NumberSlot(double number = 0) : VariableReference
{
    /// <summary>The number.</summary>
    public double Number = number;

    /// <inheritdoc/>
    public override double Value
    {
        get => Number;
        set => Number = value;
    }
}
