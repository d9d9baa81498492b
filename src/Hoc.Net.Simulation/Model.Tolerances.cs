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
