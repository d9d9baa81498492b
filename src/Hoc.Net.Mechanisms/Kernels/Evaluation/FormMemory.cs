using Hoc.Net.Mechanisms.Kernels.Tables;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <summary>What a mechanism keeps in one model for all its rows: shared variables that users don't see, and tables.</summary>
internal sealed class FormMemory
{
    private readonly FormProgram _program;
    private FormEvaluator? _idle;

    private FormMemory(FormProgram program, MechanismType type)
    {
        _program = program;
        Shared = GC.AllocateArray<double>(program.Form.SharedLength, pinned: true);
        program.Form.SharedDefaults.CopyTo(Shared);
        Tables = [.. program.Tabulated.Select(static r => new FormTable(r.Table!))];
        NoRow = type.Defaults();
    }

    /// <summary>The variables with <see cref="Forms.Storage.Shared"/>. Pinned.</summary>
    public double[] Shared { get; }

    /// <summary>The tables, in the order of <see cref="FormProgram.Tabulated"/>.</summary>
    public FormTable[] Tables { get; }

    /// <summary>What stands for the fields where a routine is called for no row.</summary>
    public double[] NoRow { get; }

    public static FormMemory Of(KernelFrame frame, FormProgram program)
    {
        if (frame.Shared is not FormMemory memory)
            frame.Shared = memory = new FormMemory(program, frame.Type);
        return memory;
    }

    /// <summary>An evaluator that nobody else uses until it is returned.</summary>
    public FormEvaluator Rent() => Interlocked.Exchange(ref _idle, null) ?? new FormEvaluator(_program, this);

    public void Return(FormEvaluator evaluator) => _idle = evaluator;
}
