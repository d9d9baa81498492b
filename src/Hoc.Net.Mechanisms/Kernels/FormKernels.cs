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

    private readonly Lazy<MechanismCode> _code;
    private readonly List<KernelForm> _kernels; // of the outline
    private readonly long _patience;

    private FormKernels(DeferredForm deferred, long patience)
    {
        var form = deferred.Outline;
        _code = new(() => new(new(deferred.Whole)));
        _kernels = [.. form.Kernels];
        _patience = patience;
        Set = new()
        {
            Prepare = (frame, _, _, clock) => _code.Value.Program.Prepare(frame, clock),
            Construct = Pass(form.Construct, long.MaxValue),
            Destroy = Pass(form.Destroy, long.MaxValue),
            BeforeInitialize = Pass(form.BeforeInitialize),
            Initialize = Pass(form.Initialize),
            AfterInitialize = Pass(form.AfterInitialize),
            InitializeSecondOrder = Pass(form.InitializeSecondOrder),
            AdvanceSecondOrder = Pass(form.AdvanceSecondOrder),
            Currents = Pass(form.Currents),
            Advance = Pass(form.Advance),
            BeforeCurrents = Pass(form.BeforeCurrents),
            Diffuse = Pass(form.Diffuse),
            AfterSolve = Pass(form.AfterSolve),
            BeforeStep = Pass(form.BeforeStep),
            VariableCurrents = Pass(form.VariableCurrents),
            VariableAdvance = form.AdvancesBySteps ? Pass(form.Advance) : null,
            Derivatives = Pass(form.Derivatives),
            SolveJacobian = Pass(form.SolveJacobian),
            FollowStates = Pass(form.FollowStates),
        };
        Deliver = OnEvent(form.Deliver);
        InitializeWeights = OnEvent(form.InitializeWeights);
        Watches = [.. Enumerable.Range(0, form.Watches.Length).Select(Condition)];
    }

    /// <summary>Kernels that walk over the form as it is: the reference for all others.</summary>
    public static FormKernels Evaluated(MechanismForm form) => new(new(form), long.MaxValue);

    /// <summary>Kernels that are compiled before their first use.</summary>
    public static FormKernels Compiled(MechanismForm form) => new(new(form), 0);

    /// <summary>Kernels that are compiled once they have been used enough to be worth it.</summary>
    public static FormKernels Of(DeferredForm form) => new(form, Patience);

    /// <summary>What all of them share.</summary>
    public FormProgram Program => _code.Value.Program;

    /// <summary>What the kernels of each step have to do with anything but their rows.</summary>
    /// <param name="ownGlobals">How many of its shared variables are its own; the others are EXTERNAL.</param>
    public StepTraits FindTraits(int ownGlobals) => StepFlow.Of(_code.Value, ownGlobals);

    /// <summary>The passes.</summary>
    public KernelSet Set { get; }

    /// <summary>What an event does; null when none may come.</summary>
    public EventKernel? Deliver { get; }

    /// <summary>What initialisation does to the weights of a connection; null when nothing particular.</summary>
    public EventKernel? InitializeWeights { get; }

    /// <summary>The conditions that events watch for.</summary>
    public ImmutableArray<WatchCondition> Watches { get; }

    /// <summary>A function that users may call, for a row or for none (-1).</summary>
    public Service Function(int index) => (frame, row, clock, arguments) =>
        Evaluate(_code.Value.Program.Form.Functions[index], frame, row, clock, arguments);

    private WatchCondition Condition(int index) => (frame, row, clock) =>
        Evaluate(_code.Value.Program.Form.Watches[index], frame, row, clock, []);

    private double Evaluate(Routine routine, KernelFrame frame, int row, Clock clock, ReadOnlySpan<double> arguments)
    {
        var memory = FormMemory.Of(frame, _code.Value.Program);
        var evaluator = memory.Rent();
        evaluator.Begin(frame, clock);
        var result = evaluator.Run(routine, row, arguments);
        memory.Return(evaluator);
        return result;
    }

    private EventKernel? OnEvent(KernelForm? form) => form is null ? null : Entry(form, _patience).Deliver;

    private Kernel? Pass(KernelForm? form) => Pass(form, _patience);

    private Kernel? Pass(KernelForm? form, long patience) => form is null ? null : Entry(form, patience).Run;

    private KernelEntry Entry(KernelForm form, long patience) => new(_code, _kernels.FindIndex(k => ReferenceEquals(k, form)), patience);
}
