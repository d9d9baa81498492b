namespace Hoc.Net.Simulation;

/// <summary>A number that lies in no model's state: the time, a global of a mechanism, a variable of a script.</summary>
public sealed class Cell(double value = 0) : VariableReference
{
    private double _value = value;

    /// <inheritdoc/>
    public override double Value
    {
        get => _value;
        set => _value = value;
    }
}
