using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>An expression at top level, whose value is printed.</summary>
internal sealed class EchoStatement(Expression expression) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        HocValue value = expression.Evaluate(frame);
        TextWriter output = frame.Session.Output;
        switch (value.Kind)
        {
            case HocValueKind.String when expression.Kind == ExpressionKind.String:
                output.Write($"{value.String}\n");
                break;
            case HocValueKind.None when expression.Kind == ExpressionKind.Nothing:
                break;
            default:
                output.Write($"\t{ValueText.Of(value)} \n");
                break;
        }

        return Completion.Next;
    }
}
