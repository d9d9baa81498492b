using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Hot;

/// <summary>The body of a procedure that is compiled for numbers, for calls that the interpreter makes.</summary>
internal sealed class HotFunctionBody(HotProcedure procedure, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        int count = procedure.ParameterCount;
        if (frame.ArgumentCount < count) return body.Execute(frame);
        for (int i = 1; i <= count; i++)
            if (frame.Argument(i).Kind != HocValueKind.Number) return body.Execute(frame);

        CallStack calls = frame.Session.Calls;
        int granted = calls.Grant();
        frame.NumberResult = Call(frame, calls, count);
        calls.Restore(granted);
        return Completion.Return;
    }

    private double Call(Frame frame, CallStack calls, int count)
    {
        Delegate code = procedure.Code;
        int depth = calls.Depth;
        return count switch
        {
            0 => ((HotEntry.Code0)code)(calls, depth, frame.Instance),
            1 => ((HotEntry.Code1)code)(calls, depth, frame.Instance, frame.Argument(1).Number),
            2 => ((HotEntry.Code2)code)(calls, depth, frame.Instance, frame.Argument(1).Number, frame.Argument(2).Number),
            3 => ((HotEntry.Code3)code)(
                calls, depth, frame.Instance, frame.Argument(1).Number, frame.Argument(2).Number, frame.Argument(3).Number),
            _ => ((HotEntry.Code4)code)(
                calls,
                depth,
                frame.Instance,
                frame.Argument(1).Number,
                frame.Argument(2).Number,
                frame.Argument(3).Number,
                frame.Argument(4).Number),
        };
    }
}
