namespace Hoc.Net.Simulation;

/// <summary>
/// A variable held on to: one of a model, a free number, an element of a vector. It stays right when the model's state
/// moves in memory. Recording, playing and pointers take any of them.
/// </summary>
public abstract class VariableReference
{
    /// <summary>The variable's value.</summary>
    /// <exception cref="DeletedReferenceException">The variable no longer exists.</exception>
    public abstract double Value { get; set; }

    /// <summary>What it is called, such as <c>soma.v(0.5)</c>; empty for a number without a name.</summary>
    public virtual string Name => "";

    /// <summary>False once the variable's section, mechanism or object is gone.</summary>
    public virtual bool Exists => true;
}
