using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A place that is a statement: what is assigned to it is passed as <c>$1</c>, as in <c>vec.play("forall g_pas = $1", dt)</c>.</summary>
internal sealed class StatementReference(Action<double> execute, Func<bool> exists) : VariableReference
{
    private double _value;

    /// <inheritdoc/>
    public override bool Exists => exists();

    /// <inheritdoc/>
    public override double Value
    {
        get => _value;
        set
        {
            _value = value;
            execute(value);
        }
    }
}
