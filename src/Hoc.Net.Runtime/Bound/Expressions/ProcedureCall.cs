using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>The call of a user's proc, func or obfunc by its name.</summary>
internal sealed class ProcedureCall(SourceSpan span, Symbol symbol, Expression[] arguments) : Expression(span)
{
    private readonly ExpressionKind _kind = KindOf(symbol.Procedure.Kind);

    /// <summary>The name.</summary>
    public Symbol Symbol => symbol;

    /// <summary>The arguments.</summary>
    public Expression[] Arguments => arguments;

    /// <inheritdoc/>
    public override ExpressionKind Kind => _kind;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame)
    {
        Frame ended = Run(frame);
        return _kind switch
        {
            ExpressionKind.Number => ended.NumberResult,
            ExpressionKind.Object => HocValue.Of(ended.ObjectResult),
            _ => default,
        };
    }

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) =>
        _kind == ExpressionKind.Number ? Run(frame).NumberResult : throw Mismatch("a number");

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) =>
        _kind == ExpressionKind.Object ? Run(frame).ObjectResult : throw Mismatch("an object");

    /// <summary>Runs an iterator of this name over the body of a loop.</summary>
    public Completion Iterate(Frame frame, Statement body)
    {
        Procedure procedure = symbol.Procedure;
        PushArguments(frame, arguments);
        return frame.Session.Calls.RunIterator(procedure, InstanceFor(procedure, frame), arguments.Length, body, frame, this);
    }

    /// <summary>Evaluates the arguments of a call on the stack of values.</summary>
    public static void PushArguments(Frame frame, Expression[] arguments)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        foreach (Expression argument in arguments) argument.Push(frame, stack);
    }

    private Frame Run(Frame frame)
    {
        PushArguments(frame, arguments);
        Procedure procedure = symbol.Procedure;
        return frame.Session.Calls.Run(procedure, InstanceFor(procedure, frame), arguments.Length, this);
    }

    /// <summary>Procedures of a template run for the instance at hand, others for none.</summary>
    private static TemplateInstance? InstanceFor(Procedure procedure, Frame frame) =>
        procedure.Template is null ? null : frame.Instance;

    private static ExpressionKind KindOf(ProcedureKind kind) => kind switch
    {
        ProcedureKind.Function => ExpressionKind.Number,
        ProcedureKind.ObjectFunction => ExpressionKind.Object,
        _ => ExpressionKind.Nothing,
    };
}
