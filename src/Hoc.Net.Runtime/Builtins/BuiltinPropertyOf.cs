using System.Reflection;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A number of the class <typeparamref name="T"/>.</summary>
internal sealed class BuiltinPropertyOf<T>(PropertyInfo property) : BuiltinProperty
    where T : HocObject
{
    private readonly Func<T, double> _get = property.GetMethod!.CreateDelegate<Func<T, double>>();
    private readonly Action<T, double>? _set = property.SetMethod?.CreateDelegate<Action<T, double>>();

    /// <inheritdoc/>
    public override bool IsWritable => _set is not null;

    /// <inheritdoc/>
    public override double Get(HocObject owner) => _get((T)owner);

    /// <inheritdoc/>
    public override void Set(HocObject owner, double value) => _set!((T)owner, value);
}
