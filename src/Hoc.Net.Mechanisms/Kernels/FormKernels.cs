using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Makes of a mechanism's form what a model runs.</summary>
internal sealed class FormKernels
{
    private readonly FormProgram _program;

    private FormKernels(MechanismForm form)
    {
        _program = new FormProgram(form);
        Set = new()
        {
            Prepare = (frame, _, _, clock) => _program.Prepare(frame, clock),
            Initialize = Kernel(form.Initialize),
            Currents = Kernel(form.Currents),
            Advance = Kernel(form.Advance),
            BeforeCurrents = Kernel(form.BeforeCurrents),
            AfterSolve = Kernel(form.AfterSolve),
        };
    }

    /// <summary>Kernels that walk over the form as it is: the reference for all others.</summary>
    public static FormKernels Evaluated(MechanismForm form) => new(form);

    /// <summary>The passes.</summary>
    public KernelSet Set { get; }

    /// <summary>A routine as a call for a row, or for none (-1).</summary>
    public Service Call(Routine routine) => (frame, row, clock, arguments) =>
    {
        var memory = FormMemory.Of(frame, _program);
        var evaluator = memory.Rent();
        evaluator.Begin(frame, clock);
        var result = evaluator.Call(routine, row, arguments);
        memory.Return(evaluator);
        return result;
    };

    private Kernel? Kernel(KernelForm? form)
    {
        if (form is null)
            return null;
        return (frame, first, count, clock) =>
        {
            var memory = FormMemory.Of(frame, _program);
            var evaluator = memory.Rent();
            evaluator.Begin(frame, clock);
            for (var row = first; row < first + count; row++)
                evaluator.Run(form, row);
            memory.Return(evaluator);
        };
    }
}
