using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>for (x) body</c>: 0, the centres of the segments, 1; <c>for (x, 0) body</c>: the centres alone.</summary>
internal sealed class ForSegmentStatement(
    SourceSpan span,
    INumberPlace variable,
    Expression? withEnds,
    Statement body)
    : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        Section section = frame.Session.Sections.Accessed(span);
        bool ends = withEnds is null || withEnds.EvaluateNumber(frame) != 0;
        int count = section.SegmentCount;
        for (int i = ends ? -1 : 0; i < (ends ? count + 1 : count); i++)
        {
            frame.Session.CheckInterrupt();
            Set(frame, i < 0 ? 0 : i == count ? 1 : (i + 0.5) / count);
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }

    private void Set(Frame frame, double x)
    {
        if (variable is LocalNumber local) frame.Locals[local.Index] = x;
        else variable.Refer(frame).Value = x;
    }
}
