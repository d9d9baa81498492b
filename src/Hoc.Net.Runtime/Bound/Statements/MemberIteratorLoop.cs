using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>for object.iterator(arguments) body</c>.</summary>
internal sealed class MemberIteratorLoop(MemberExpression call, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => call.Iterate(frame, body);
}
