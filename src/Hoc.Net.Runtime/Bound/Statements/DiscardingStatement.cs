using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>A statement that may make objects which nobody holds when it ends.</summary>
internal sealed class DiscardingStatement(Statement inner) : Statement
{
    /// <summary>The statement itself.</summary>
    public Statement Inner => inner;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        TemporaryObjects temporaries = frame.Session.Temporaries;
        int mark = temporaries.Count;
        Completion completion = inner.Execute(frame);
        // An object on its way out by return belongs to the statement of the caller.
        if (temporaries.Count > mark && completion != Completion.Return) temporaries.DiscardAbove(mark);
        return completion;
    }
}
