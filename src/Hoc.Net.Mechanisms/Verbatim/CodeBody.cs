using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>The body of a block of NMODL that holds C code.</summary>
/// <param name="unit">The code of the file.</param>
/// <param name="function">What it does, as a function of C.</param>
/// <param name="result">The local that takes what it returns; null where that is dropped.</param>
internal sealed class CodeBody(CodeUnit unit, CodeFunction function, Variable? result) : ICodeBody
{
    public string Name => function.Name;

    public required ImmutableArray<ImmutableArray<FormStatement>> Statements { get; init; }

    public required ImmutableArray<FormExpression> Expressions { get; init; }

    public required ImmutableArray<Variable> Locals { get; init; }

    public required ImmutableArray<Routine> Routines { get; init; }

    public void Run(FormEvaluator evaluator, KernelFrame frame, FormProgram program)
    {
        var machine = CodeMachine.Of(frame.Model);
        var image = machine.ImageOf(unit, frame.Model.FrameOf(frame.Type), program);
        var before = image.Enter(evaluator);
        var isReal = function.Type.Result.IsReal;
        try
        {
            var (flow, value) = machine.Guarded(image, () => machine.Run(function, image));
            if (flow == Flow.Return && isReal && result is not null)
                evaluator.Write(result, 0, value);
        }
        finally
        {
            image.Enter(before);
        }
    }
}
