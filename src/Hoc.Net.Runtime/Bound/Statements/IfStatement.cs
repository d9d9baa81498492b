using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>if (condition) then else other</c>; only exactly 0 is false.</summary>
internal sealed class IfStatement(Expression condition, Statement then, Statement? otherwise) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        if (condition.EvaluateNumber(frame) != 0) return then.Execute(frame);
        return otherwise is null ? Completion.Next : otherwise.Execute(frame);
    }
}
