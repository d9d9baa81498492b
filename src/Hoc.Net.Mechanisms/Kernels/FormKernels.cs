using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Makes of a mechanism's form what a model runs.</summary>
internal sealed class FormKernels
{
    /// <summary>Operations that are evaluated before a kernel is compiled: some milliseconds' worth.</summary>
    private const long Patience = 200_000;

    private readonly MechanismCode _code;
    private readonly long _patience;

    private FormKernels(MechanismForm form, long patience)
    {
        _code = new MechanismCode(new FormProgram(form));
        _patience = patience;
        Set = new()
        {
            Prepare = (frame, _, _, clock) => _code.Program.Prepare(frame, clock),
            Construct = Pass(form.Construct, long.MaxValue),
            Destroy = Pass(form.Destroy, long.MaxValue),
            BeforeInitialize = Pass(form.BeforeInitialize),
            Initialize = Pass(form.Initialize),
            AfterInitialize = Pass(form.AfterInitialize),
            Currents = Pass(form.Currents),
            Advance = Pass(form.Advance),
            BeforeCurrents = Pass(form.BeforeCurrents),
            Diffuse = Pass(form.Diffuse),
            AfterSolve = Pass(form.AfterSolve),
            BeforeStep = Pass(form.BeforeStep),
        };
        Deliver = OnEvent(form.Deliver);
        InitializeWeights = OnEvent(form.InitializeWeights);
        Watches = [.. form.Watches.Select(Condition)];
    }

    /// <summary>Kernels that walk over the form as it is: the reference for all others.</summary>
    public static FormKernels Evaluated(MechanismForm form) => new(form, long.MaxValue);

    /// <summary>Kernels that are compiled before their first use.</summary>
    public static FormKernels Compiled(MechanismForm form) => new(form, 0);

    /// <summary>Kernels that are compiled once they have been used enough to be worth it.</summary>
    public static FormKernels Of(MechanismForm form) => new(form, Patience);

    /// <summary>The passes.</summary>
    public KernelSet Set { get; }

    /// <summary>What an event does; null when none may come.</summary>
    public EventKernel? Deliver { get; }

    /// <summary>What initialisation does to the weights of a connection; null when nothing particular.</summary>
    public EventKernel? InitializeWeights { get; }

    /// <summary>The conditions that events watch for.</summary>
    public ImmutableArray<WatchCondition> Watches { get; }

    /// <summary>A routine as a call for a row, or for none (-1).</summary>
    public Service Call(Routine routine) => (frame, row, clock, arguments) =>
    {
        var memory = FormMemory.Of(frame, _code.Program);
        var evaluator = memory.Rent();
        evaluator.Begin(frame, clock);
        var result = evaluator.Run(routine, row, arguments);
        memory.Return(evaluator);
        return result;
    };

    private WatchCondition Condition(Routine routine)
    {
        var call = Call(routine);
        return (frame, row, clock) => call(frame, row, clock, []);
    }

    private EventKernel? OnEvent(KernelForm? form)
    {
        if (form is null)
            return null;
        var code = new KernelCode(_code, form, _patience);
        return (frame, row, call, clock) => code.Run(frame, row, 1, clock, call);
    }

    private Kernel? Pass(KernelForm? form) => Pass(form, _patience);

    private Kernel? Pass(KernelForm? form, long patience)
    {
        if (form is null)
            return null;
        var code = new KernelCode(_code, form, patience);
        return (frame, first, count, clock) => code.Run(frame, first, count, clock, null);
    }
}
