using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>stop</c>.</summary>
internal sealed class StopStatement : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => throw new StopSignal();
}
