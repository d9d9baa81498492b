using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>An expression for its effect.</summary>
internal sealed class ExpressionStatement(Expression expression) : Statement
{
    /// <summary>The expression.</summary>
    public Expression Expression => expression;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        expression.Evaluate(frame);
        return Completion.Next;
    }
}
