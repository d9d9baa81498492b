namespace Hoc.Net.Simulation.Membrane;

/// <summary>One variable of each instance of a mechanism: a column of the state block (several, when it is an array).</summary>
/// <param name="Name">Its name without the mechanism's suffix.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Default">Its value in a new instance.</param>
/// <param name="Units">Its unit, such as "S/cm2"; empty for a pure number.</param>
/// <param name="Length">The number of elements; more than one makes it an array.</param>
public sealed record Field(string Name, FieldRole Role, double Default = 0, string Units = "", int Length = 1)
{
    /// <summary>True when users may see it.</summary>
    public bool IsVisible => Role is not (FieldRole.Internal or FieldRole.Object);

    /// <summary>True when an instance keeps a pointer or an object for it, and its column is not used.</summary>
    internal bool IsSlot => Role is FieldRole.Pointer or FieldRole.Object or FieldRole.Random;
}
