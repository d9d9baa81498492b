using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>return object</c> of an obfunc.</summary>
internal sealed class ReturnObject(Expression value) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        frame.ObjectResult = value.EvaluateObject(frame);
        return Completion.Return;
    }
}
