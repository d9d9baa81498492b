using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A method of a built-in class. Without arguments it may be called without parentheses.</summary>
internal sealed class MethodMember(BuiltinMethod method) : Member
{
    /// <summary>The method.</summary>
    public BuiltinMethod Method => method;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, use.CallArguments);
        return Invoke(owner, use, frame, height);
    }

    /// <summary>Calls the method with the arguments above a height of the stack.</summary>
    public HocValue Invoke(HocObject owner, MemberExpression use, Frame frame, int height)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        HocValue result = method.Invoke(owner, new CallArguments(frame.Session, method.FullName, stack.Above(height), use));
        stack.Cut(height);
        if (result.Kind == HocValueKind.Object) frame.Session.Temporaries.Note(result.Object);
        return result;
    }

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, use.CallArguments);
        return InvokeNumber(owner, use, frame, height);
    }

    /// <summary>Calls the method with the arguments above a height of the stack, for its number.</summary>
    public double InvokeNumber(HocObject owner, MemberExpression use, Frame frame, int height)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        var call = new CallArguments(frame.Session, method.FullName, stack.Above(height), use);
        double result;
        if (method.GivesNumber)
        {
            result = method.InvokeNumber(owner, call);
        }
        else
        {
            HocValue value = method.Invoke(owner, call);
            if (value.Kind != HocValueKind.Number) throw use.NotA(value.Kind, HocValueKind.Number);
            result = value.Number;
        }

        stack.Cut(height);
        return result;
    }
}
