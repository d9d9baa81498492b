namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>In which block a variable of a mechanism is declared.</summary>
internal enum VariableRole
{
    Parameter,
    Assigned,
    State,

    /// <summary>LOCAL outside blocks: shared by all instances, and kept.</summary>
    FileLocal,

    /// <summary>A constant of UNITS that has another value with legacy units: shared as those of LOCAL, but never assigned.</summary>
    UnitConstant,
}
