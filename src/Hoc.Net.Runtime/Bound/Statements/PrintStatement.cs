using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>print a, "b", c</c>: numbers and objects are followed by a space, so are strings reached through an object.</summary>
internal sealed class PrintStatement(Expression[] items) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        HocSession session = frame.Session;
        foreach (Expression item in items)
        {
            HocValue value = item.Evaluate(frame); // which may send the output elsewhere
            session.Output.Write(ValueText.Of(value));
            if (item.Kind != ExpressionKind.String) session.Output.Write(' ');
        }

        session.Output.Write('\n');
        return Completion.Next;
    }
}
