using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
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
        if (process.Process.Type.Code is not null) return GetFromCode(process, use, frame);
        Span<double> arguments = stackalloc double[function.ArgumentCount];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = use.Arguments[i].EvaluateNumber(frame);
        return process.Model.Call(process.Process, function, arguments);
    }

    /// <summary>C code may look at arguments of any number and kind.</summary>
    private double GetFromCode(PointProcessObject process, MemberExpression use, Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, use.CallArguments);
        ReadOnlySpan<HocValue> values = stack.Above(height);
        double[] numbers = new double[function.ArgumentCount];
        var call = new CallArguments(frame.Session, $"{process.Class.Name}.{function.Name}", values, use);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = call.Number(i + 1);
        double result = frame.Session.CodeHost.WithArguments(values, () => process.Model.Call(process.Process, function, numbers));
        stack.Cut(height);
        return result;
    }
}
