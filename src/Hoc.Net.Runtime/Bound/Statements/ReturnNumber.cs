using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>return number</c> of a func.</summary>
internal sealed class ReturnNumber(Expression value) : Statement
{
    /// <summary>What is returned.</summary>
    public Expression Value => value;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        frame.NumberResult = value.EvaluateNumber(frame);
        return Completion.Return;
    }
}
