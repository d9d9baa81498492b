using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>What a <see cref="CodeForm"/> does.</summary>
internal interface ICodeBody
{
    /// <summary>What it is, for printing.</summary>
    string Name { get; }

    /// <summary>The statements of NMODL in it.</summary>
    ImmutableArray<ImmutableArray<FormStatement>> Statements { get; }

    /// <summary>The expressions of NMODL in it.</summary>
    ImmutableArray<FormExpression> Expressions { get; }

    /// <summary>The locals that its code may see.</summary>
    ImmutableArray<Variable> Locals { get; }

    /// <summary>The routines that its code may call.</summary>
    ImmutableArray<Routine> Routines { get; }

    /// <summary>Runs it for the row that the evaluator works on.</summary>
    void Run(FormEvaluator evaluator, KernelFrame frame, FormProgram program);
}
