using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Hot;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>
/// <c>for i = first, last body</c>: both bounds are evaluated once; the variable ends one past the last, and gets the first even
/// when there is nothing to do.
/// </summary>
internal sealed class CountingLoop(INumberPlace variable, Expression first, Expression last, Statement body) : Statement
{
    private HotLoop _hot;

    /// <summary>What counts.</summary>
    public INumberPlace Variable => variable;

    /// <summary>The first number.</summary>
    public Expression First => first;

    /// <summary>The last number.</summary>
    public Expression Last => last;

    /// <summary>What is repeated.</summary>
    public Statement Body => body;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        double start = first.EvaluateNumber(frame);
        double end = last.EvaluateNumber(frame) + frame.Epsilon.Number;
        if (variable is LocalNumber local) return OverLocal(frame, local.Index, start, end);
        VariableReference place = variable.Refer(frame);
        return place is NumberSlot slot ? OverSlot(frame, slot, start, end) : OverReference(frame, place, start, end);
    }

    private Completion OverSlot(Frame frame, NumberSlot counter, double start, double end)
    {
        HocSession session = frame.Session;
        for (counter.Number = start; counter.Number <= end; counter.Number += 1)
        {
            if (_hot.Enters(this, frame)) return _hot.Run(frame, end);
            session.CheckInterrupt();
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }

    private Completion OverLocal(Frame frame, int counter, double start, double end)
    {
        HocSession session = frame.Session;
        double[] locals = frame.Locals;
        for (locals[counter] = start; locals[counter] <= end; locals[counter] += 1)
        {
            if (_hot.Enters(this, frame)) return _hot.Run(frame, end);
            session.CheckInterrupt();
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }

    private Completion OverReference(Frame frame, VariableReference counter, double start, double end)
    {
        HocSession session = frame.Session;
        for (counter.Value = start; counter.Value <= end; counter.Value += 1)
        {
            session.CheckInterrupt();
            Completion completion = body.Execute(frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }
}
