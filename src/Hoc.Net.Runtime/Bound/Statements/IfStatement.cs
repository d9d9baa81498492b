using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>if (condition) then else other</c>; only exactly 0 is false.</summary>
internal sealed class IfStatement(Expression condition, Statement then, Statement? otherwise) : Statement
{
    /// <summary>What decides.</summary>
    public Expression Condition => condition;

    /// <summary>What happens if it holds.</summary>
    public Statement Then => then;

    /// <summary>What happens else.</summary>
    public Statement? Otherwise => otherwise;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        if (condition.EvaluateNumber(frame) != 0) return then.Execute(frame);
        return otherwise is null ? Completion.Next : otherwise.Execute(frame);
    }
}
