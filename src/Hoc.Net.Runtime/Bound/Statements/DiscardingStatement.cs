using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>A statement that may make objects which nobody holds when it ends.</summary>
internal sealed class DiscardingStatement(Statement inner) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        TemporaryObjects temporaries = frame.Session.Temporaries;
        int mark = temporaries.Count;
        Completion completion = inner.Execute(frame);
        if (temporaries.Count > mark) temporaries.DiscardAbove(mark);
        return completion;
    }
}
