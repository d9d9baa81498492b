using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>A number, mostly an assignment, for its effect.</summary>
internal sealed class NumberStatement(NumberExpression expression) : Statement
{
    /// <summary>The expression.</summary>
    public NumberExpression Expression => expression;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        expression.EvaluateNumber(frame);
        return Completion.Next;
    }
}
