using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>for iterator(arguments) body</c>: the iterator runs the body where it says iterator_statement.</summary>
internal sealed class IteratorLoop(ProcedureCall call, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => call.Iterate(frame, body);
}
