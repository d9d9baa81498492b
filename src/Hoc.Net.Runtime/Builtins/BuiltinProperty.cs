using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A number of a built-in class.</summary>
internal abstract class BuiltinProperty
{
    /// <summary>Whether it may be assigned.</summary>
    public abstract bool IsWritable { get; }

    /// <summary>The number.</summary>
    public abstract double Get(HocObject owner);

    /// <summary>Sets the number.</summary>
    public abstract void Set(HocObject owner, double value);

    /// <summary>A pointer to the number.</summary>
    public VariableReference Reference(HocObject owner) => new Pointer(this, owner);

    private sealed class Pointer(BuiltinProperty property, HocObject owner) : VariableReference
    {
        /// <inheritdoc/>
        public override bool Exists => !owner.IsDead;

        /// <inheritdoc/>
        public override double Value
        {
            get => property.Get(owner);
            set => property.Set(owner, value);
        }
    }
}
