using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Mechanisms;

/// <summary>One variable of a MechanismStandard.</summary>
/// <param name="Name">Its name in scripts, suffix included.</param>
/// <param name="Field">The field of the mechanism.</param>
/// <param name="Column">Where its values begin among those of an instance.</param>
internal sealed record MechanismStandardVariable(string Name, Field Field, int Column)
{
    /// <summary>The kinds that <c>new MechanismStandard(name, kind)</c> knows, by NEURON's numbers; 0 stands for all of them, and for pointers.</summary>
    public int Kind => Field.Role switch
    {
        FieldRole.Parameter => 1,
        FieldRole.Assigned => 2,
        FieldRole.State => 3,
        _ => 4,
    };

    /// <summary>False for a POINTER and a BBCOREPOINTER, which are listed but hold no value.</summary>
    public bool HasValue => !Field.IsSlot;

    /// <summary>The variables of a mechanism that scripts see: parameters, then assigned variables, then states, then pointers.</summary>
    public static MechanismStandardVariable[] Of(MechanismType type) =>
        [.. type.Fields
            .Select((field, i) => new MechanismStandardVariable(field.Name + type.Suffix, field, type.ColumnOf(i)))
            .Where(static variable => variable.Field is { IsVisible: true, Role: not FieldRole.Random } or { Role: FieldRole.Object })
            .Where(variable => !IsOurs(type, variable.Field))
            .OrderBy(static variable => variable.Kind)];

    /// <summary>True for the buffer of APCount.record, for which NEURON's APCount has no variable, and for what no script could name.</summary>
    private static bool IsOurs(MechanismType type, Field field) => field.Role == FieldRole.Object && (type.Name == "APCount" || field.Name.Contains(' '));
}
