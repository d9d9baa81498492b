namespace Hoc.Net.Simulation;

/// <content>Time, temperature and the method of integration.</content>
public sealed partial class Model
{
    /// <summary>The time, ms. It is advanced in halves of a step.</summary>
    public double Time
    {
        get => TimeReference.Value;
        set => TimeReference.Value = value;
    }

    /// <summary>The time step, ms; 0.025 in a new model.</summary>
    /// <exception cref="InvalidPropertyException">The value is not positive.</exception>
    public double TimeStep
    {
        get => TimeStepReference.Value;
        set => TimeStepReference.Value =
            value > 0 ? value : throw new InvalidPropertyException("the model", "dt", value, "a positive value");
    }

    /// <summary>The temperature, °C; 6.3 in a new model.</summary>
    public double Celsius
    {
        get => CelsiusReference.Value;
        set => CelsiusReference.Value = value;
    }

    /// <summary>
    /// The method of a fixed step: 0 is backward Euler, 1 is Crank and Nicolson's, 2 the same with ionic currents
    /// corrected to second order. A change takes effect with the next change of the time step or initialisation.
    /// </summary>
    public int SecondOrder
    {
        get => (int)SecondOrderReference.Value;
        set => SecondOrderReference.Value =
            value is >= 0 and <= 2 ? value : throw new InvalidPropertyException("the model", "secondorder", value, "0, 1 or 2");
    }

    /// <summary>The time as a variable, to record or to point to.</summary>
    public Cell TimeReference { get; } = new();

    /// <summary>The time step as a variable.</summary>
    public Cell TimeStepReference { get; } = new(0.025);

    /// <summary>The temperature as a variable.</summary>
    public Cell CelsiusReference { get; } = new(6.3);

    /// <summary>The order of the method as a variable.</summary>
    public Cell SecondOrderReference { get; } = new();

    /// <summary>Not 0 when fixed steps carry on by half a step what events add to states (nrn_netrec_state_adjust).</summary>
    public Cell StateAdjustmentReference { get; } = new();

    /// <summary>Whether events' changes are carried on.</summary>
    internal bool AdjustsStates => StateAdjustmentReference.Value != 0 && !UsesVariableStep;
}
