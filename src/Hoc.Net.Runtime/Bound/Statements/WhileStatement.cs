using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>while (condition) body</c>, and <c>for (;condition; increment) body</c> after its initializer.</summary>
internal sealed class WhileStatement(Expression? condition, Statement? increment, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        HocSession session = frame.Session;
        while (condition is null || condition.EvaluateNumber(frame) != 0)
        {
            session.CheckInterrupt();
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
            increment?.Execute(frame);
        }

        return Completion.Next;
    }
}
