using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>print a, "b", c</c>: numbers and objects are followed by a space, so are strings reached through an object.</summary>
internal sealed class PrintStatement(Expression[] items) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        TextWriter output = frame.Session.Output;
        foreach (Expression item in items)
        {
            HocValue value = item.Evaluate(frame);
            output.Write(ValueText.Of(value));
            if (item.Kind != ExpressionKind.String) output.Write(' ');
        }

        output.Write('\n');
        return Completion.Next;
    }
}
