using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A FUNCTION or PROCEDURE of a point process, as a method of its objects.</summary>
internal sealed class MechanismMethod(MechanismFunction function) : Member
{
    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        var process = (PointProcessObject)owner;
        Span<double> arguments = stackalloc double[function.ArgumentCount];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = use.Arguments[i].EvaluateNumber(frame);
        return process.Model.Call(process.Process, function, arguments);
    }
}
