using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation;

/// <content>Factors of the absolute tolerance of the variable step.</content>
public sealed partial class Model
{
    internal StateTolerances StateTolerances { get; }

    /// <summary>The factor of the absolute tolerance of a state, by its name: "v", "m_hh", "cai", "ExpSyn.g"; it holds for all instances.</summary>
    /// <exception cref="UnknownVariableException">There is no such variable.</exception>
    public double ToleranceScale(string state)
    {
        var (type, field) = StateNamed(state);
        if (StateTolerances.Given(type, field) is not 0 and var given)
            return given;
        foreach (var equation in type.Equations)
            if (equation.State >= 0 && type.FieldIndexOf(equation.State) == field)
                return (float)equation.Tolerance;
        return 1;
    }

    /// <summary>Sets the factor of the absolute tolerance of a state, by its name; it takes effect at the next initialisation.</summary>
    /// <exception cref="UnknownVariableException">There is no such variable.</exception>
    public void SetToleranceScale(string state, double scale)
    {
        var (type, field) = StateNamed(state);
        StateTolerances.Set(type, field, scale);
        foreach (var integrator in Variable.Integrators)
            integrator.NoteTolerances();
    }

    /// <summary>Whether a name is that of a state: the voltage, one of a mechanism, the potential of a layer, or a concentration, which a mechanism may integrate.</summary>
    internal bool IsState(string name)
    {
        if (name == "v")
            return true;
        var dot = name.IndexOf('.');
        if (dot > 0 && Catalog.TryGetType(name[..dot], out var process) && process.FieldIndex(name[(dot + 1)..]) is >= 0 and var field)
            return process.Fields[field].Role == FieldRole.State;
        return Catalog.TryGetVariable(name, out var variable)
            && (variable.IsLayered
                || variable.Type.Fields[variable.FieldIndex].Role == FieldRole.State
                || (variable.Type.Kind == MechanismKind.Ion && variable.FieldIndex is IonColumns.Inside or IonColumns.Outside));
    }

    private (MechanismType Type, int Field) StateNamed(string state)
    {
        if (state == "v")
            return (BuiltInTypes.Node, NodeColumns.Voltage);
        var dot = state.IndexOf('.');
        if (dot > 0 && Catalog.TryGetType(state[..dot], out var process) && process.FieldIndex(state[(dot + 1)..]) is >= 0 and var field)
            return (process, field);
        var variable = Catalog.Variable(state);
        return (variable.Type, variable.FieldIndex);
    }
}
