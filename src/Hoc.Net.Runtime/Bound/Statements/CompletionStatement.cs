using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>break</c>, <c>continue</c>, <c>return</c> without a value.</summary>
internal sealed class CompletionStatement(Completion completion) : Statement
{
    /// <summary>How it ends.</summary>
    public Completion Completion => completion;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame) => completion;
}
