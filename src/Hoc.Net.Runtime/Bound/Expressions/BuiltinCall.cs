using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>The call of a built-in function.</summary>
internal class BuiltinCall(SourceSpan span, BuiltinFunction function, Expression[] arguments) : Expression(span)
{
    /// <summary>The function.</summary>
    public BuiltinFunction Function => function;

    /// <summary>The arguments.</summary>
    public Expression[] Arguments => arguments;

    /// <inheritdoc/>
    public sealed override ExpressionKind Kind => function.Kind;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, arguments);
        return Invoke(frame, height);
    }

    /// <summary>Calls the function with the arguments above a height of the stack.</summary>
    public HocValue Invoke(Frame frame, int height)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        frame.At = this;
        HocValue result = function.Invoke(new CallArguments(frame.Session, function.Name, stack.Above(height), this));
        stack.Cut(height);
        if (result.Kind == HocValueKind.Object) frame.Session.Temporaries.Note(result.Object);
        return result;
    }

    /// <summary>Calls the function with the arguments above a height of the stack, for its number.</summary>
    public double InvokeNumber(Frame frame, int height)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        frame.At = this;
        double result = function.InvokeNumber(new CallArguments(frame.Session, function.Name, stack.Above(height), this));
        stack.Cut(height);
        return result;
    }

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        if (function.Kind is not (ExpressionKind.Number or ExpressionKind.Dynamic)) throw Mismatch("a number");
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, arguments);
        return InvokeNumber(frame, height);
    }

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame)
    {
        HocValue result = Evaluate(frame);
        return result.Kind == HocValueKind.String ? result.String : throw Mismatch("a string");
    }

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        HocValue result = Evaluate(frame);
        return result.Kind == HocValueKind.Object ? result.Object : throw Mismatch("an object");
    }
}
