using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>for (x) body</c>: 0, the centres of the segments, 1; <c>for (x, 0) body</c>: the centres alone; what is less than float_epsilon counts as 0.</summary>
/// <remarks>As in NEURON the variable is added to, step by step, so that centres carry roundings, and what the body adds stays.</remarks>
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
        bool ends = withEnds is null || Math.Abs(withEnds.EvaluateNumber(frame)) >= frame.Epsilon.Number;
        int end = section.SegmentCount + 1;
        double step = 1.0 / section.SegmentCount;
        Set(frame, ends ? 0 : step / 2);
        for (int i = ends ? 0 : 1; i < (ends ? end + 1 : end); i++)
        {
            frame.Session.CheckInterrupt();
            if (i == end) Set(frame, 1);
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
            if (i < end) Set(frame, Get(frame) + (i == 0 ? step / 2 : step));
        }

        return Completion.Next;
    }

    private double Get(Frame frame) => variable is LocalNumber local ? frame.Locals[local.Index] : variable.Refer(frame).Value;

    private void Set(Frame frame, double x)
    {
        if (variable is LocalNumber local) frame.Locals[local.Index] = x;
        else variable.Refer(frame).Value = x;
    }
}
