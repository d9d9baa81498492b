using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>Nothing to do.</summary>
internal sealed class EmptyStatement : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => Completion.Next;
}
