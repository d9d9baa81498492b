using Hoc.Net.Runtime.Builtins.Classes.Circuits;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <summary>The name of a state of the variable step in HOC: soma.v(0.5), ExpSyn[0].g or, with variables, syn.g.</summary>
internal sealed class StatePath(HocSession session, bool withVariables)
{
    /// <summary>The name.</summary>
    public string Of(StateName state)
    {
        if (state.Circuit is { } circuit)
            return circuit is MatrixCircuit { StateVector: { } vector } ? $"{vector.Name}.x[{state.Element}]" : "unknown";
        if (state.Owner is { } owner)
        {
            string name = owner.Tag is HocObject instance ? NameOf(instance) : owner.Type.Name;
            return $"{name}.{state.Name}";
        }

        return state.Place is { } at ? $"{at.Section.Name}.{state.Name}({CNumber.General(at.X, 6, alternate: false)})" : state.Name;
    }

    private string NameOf(HocObject instance) => withVariables
        ? StringFunctionsObject.HoldersOf(instance, session).FirstOrDefault(instance.Name)
        : instance.Name;
}
