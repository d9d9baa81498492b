using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>Statements one after another.</summary>
internal sealed class BlockStatement(Statement[] statements) : Statement
{
    /// <summary>The statements in order.</summary>
    public Statement[] Statements => statements;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        foreach (Statement statement in statements)
        {
            Completion completion = statement.Execute(frame);
            if (completion != Completion.Next) return completion;
        }

        return Completion.Next;
    }
}
