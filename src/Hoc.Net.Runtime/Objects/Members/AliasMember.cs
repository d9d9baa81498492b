using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A name that StringFunctions.alias gave one object: another variable's number, or another object.</summary>
internal sealed class AliasMember : Member
{
    private readonly VariableReference? _variable;
    private readonly ObjectSlot _object = new();

    /// <summary>Stands for a number.</summary>
    public AliasMember(VariableReference variable) => _variable = variable;

    /// <summary>Stands for an object, which it holds.</summary>
    public AliasMember(HocObject instance) => _object.Value = instance;

    /// <inheritdoc/>
    public override HocValueKind AssignableKind => _variable is null ? HocValueKind.None : HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) =>
        _variable is null ? HocValue.Of(_object.Value) : _variable.Value;

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame) => _variable ?? throw use.NotAssignable();

    /// <summary>Lets go of the object.</summary>
    public void Clear() => _object.Value = null;
}
