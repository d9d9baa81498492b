using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>
/// What a name behind an object's dot stands for in one class. Indices and arguments stand in the expression that uses it;
/// the frame is that of the user's code.
/// </summary>
internal abstract class Member
{
    /// <summary>Its value, variables by their place.</summary>
    public abstract HocValue Get(HocObject owner, MemberExpression use, Frame frame);

    /// <summary>Its number.</summary>
    public virtual double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        HocValue value = Get(owner, use, frame);
        return value.Kind == HocValueKind.Number ? value.Number : throw use.NotA(value.Kind, HocValueKind.Number);
    }

    /// <summary>What kind of value may be assigned to it; None when it cannot be assigned.</summary>
    public virtual HocValueKind AssignableKind => HocValueKind.None;

    /// <summary>Assigns a number.</summary>
    public virtual double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        VariableReference place = Refer(owner, use, frame);
        return place.Value = combination.Apply(value.EvaluateNumber(frame), place);
    }

    /// <summary>Assigns a string.</summary>
    public virtual void Assign(HocObject owner, MemberExpression use, Frame frame, string value) => throw use.NotAssignable();

    /// <summary>Assigns an object.</summary>
    public virtual void Assign(HocObject owner, MemberExpression use, Frame frame, HocObject? value) => throw use.NotAssignable();

    /// <summary>A pointer to its number.</summary>
    public virtual VariableReference Refer(HocObject owner, MemberExpression use, Frame frame) => throw use.NotAssignable();

    /// <summary>Runs it as an iterator over the body of a loop.</summary>
    public virtual Completion Iterate(HocObject owner, MemberExpression use, Frame frame, Statement body) => throw use.Fault(
        RuntimeDiagnostics.KindMismatch,
        $"'{use.Name}' is no iterator.",
        "Write a condition, or the name of an iterator, behind for.");
}
