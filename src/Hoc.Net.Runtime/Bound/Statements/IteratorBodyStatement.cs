using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>iterator_statement</c>: runs the body of the calling loop, in the frame of that loop.</summary>
internal sealed class IteratorBodyStatement(SourceSpan span) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        if (frame.LoopBody is null)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.OutsideProcedure,
                span,
                "iterator_statement has no loop to run the body of.",
                "Use it in an iterator, and call the iterator as for name(...) statement."));
        }

        Completion completion = frame.LoopBody.Execute(frame.LoopFrame!);
        if (completion is Completion.Next or Completion.Continue) return Completion.Next;
        frame.LoopCompletion = completion;
        return Completion.Return;
    }
}
