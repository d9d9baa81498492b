using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Hot;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>while (condition) body</c>, and <c>for (;condition; increment) body</c> after its initializer.</summary>
internal sealed class WhileStatement(Expression? condition, Statement? increment, Statement body) : Statement
{
    private HotLoop _hot;

    /// <summary>What must hold; null for an endless loop.</summary>
    public Expression? Condition => condition;

    /// <summary>What follows the body each time.</summary>
    public Statement? Increment => increment;

    /// <summary>What is repeated.</summary>
    public Statement Body => body;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        HocSession session = frame.Session;
        if (_hot.IsCompiled) return _hot.Run(frame, 0);
        while (condition is null || condition.EvaluateNumber(frame) != 0)
        {
            session.CheckInterrupt();
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
            increment?.Execute(frame);
            if (_hot.Enters(this, frame)) return _hot.Run(frame, 0);
        }

        return Completion.Next;
    }
}
