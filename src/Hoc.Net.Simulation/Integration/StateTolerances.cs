using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Integration;

/// <summary>The factors of the absolute tolerance that a user gives states (atolscale), by mechanism and field: they hold for all instances.</summary>
internal sealed class StateTolerances(Model model)
{
    private readonly Dictionary<(MechanismType Type, int Field), double> _factors = [];

    /// <summary>The factor for voltages; one of 1 or more does not count, as in NEURON.</summary>
    public double OfVoltage =>
        _factors.TryGetValue((BuiltInTypes.Node, NodeColumns.Voltage), out var factor) && factor is not 0 and < 1 ? factor : 1;

    /// <summary>The factor that holds for a state of a mechanism.</summary>
    public double Of(MechanismType type, StateEquation equation) =>
        _factors.TryGetValue(NameOf(type, equation), out var factor) && factor != 0 ? factor : (float)equation.Tolerance;

    /// <summary>Sets the factor for a field of a mechanism or an ion, or for the voltage; 0 for none. It is kept in single precision, as NEURON's.</summary>
    public void Set(MechanismType type, int field, double factor) => _factors[(type, field)] = (float)factor;

    /// <summary>The factor that a user has given, or 0.</summary>
    public double Given(MechanismType type, int field) => _factors.GetValueOrDefault((type, field));

    /// <summary>A concentration goes by its ion.</summary>
    private (MechanismType Type, int Field) NameOf(MechanismType type, StateEquation equation) => equation.State >= 0
        ? (type, type.FieldIndexOf(equation.State))
        : (model.Catalog.Ion(type.Ions[equation.Ion].Ion), equation.IsOutside ? IonColumns.Outside : IonColumns.Inside);
}
