using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Verbatim.Binding;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>The C code of a MOD file in one model: its variables, and the row that it works on.</summary>
internal sealed partial class CodeImage(CodeUnit unit, CodeMachine machine, KernelFrame frame, FormProgram program)
{
    private readonly List<long> _globals = [];
    private readonly List<long> _texts = [];
    private readonly List<long> _externals = [];
    private readonly List<Stack<CodeFrame>?> _frames = [];
    private FormEvaluator? _row;
    private FormEvaluator? _idle;

    public CodeUnit Unit => unit;

    public CodeMachine Machine => machine;

    public KernelFrame Frame => frame;

    /// <summary>What C code sees as the variables of the mechanism: those of the row that runs, else of the one that ran last.</summary>
    public FormEvaluator Row => _row ?? Idle();

    /// <summary>The row that runs; null when none does.</summary>
    public FormEvaluator? Working => _row;

    /// <summary>Lets the code work on a row.</summary>
    /// <returns>What it worked on before, to be put back.</returns>
    public FormEvaluator? Enter(FormEvaluator? row)
    {
        var before = _row;
        _row = row;
        return before;
    }

    /// <summary>A frame for a call.</summary>
    public CodeFrame Rent(CodeFunction function)
    {
        _ = function.Code;
        while (_frames.Count <= function.Index)
            _frames.Add(null);
        var stack = _frames[function.Index] ??= new();
        if (!stack.TryPop(out var found))
            found = new CodeFrame(function);
        found.Begin(this);
        return found;
    }

    public void Return(CodeFrame used)
    {
        used.End();
        _frames[used.Function.Index]!.Push(used);
    }

    /// <summary>The memory of a variable that outlives calls.</summary>
    public long Global(int index)
    {
        while (_globals.Count <= index)
            _globals.Add(0);
        return _globals[index] != 0 ? _globals[index] : MakeGlobal(index);
    }

    /// <summary>A string of the source.</summary>
    public long Text(int index)
    {
        while (_texts.Count <= index)
            _texts.Add(0);
        if (_texts[index] == 0)
            _texts[index] = machine.NewText(unit.Texts[index]);
        return _texts[index];
    }

    /// <summary>The memory of a variable that lies in another file or in the program around.</summary>
    public long External(int index)
    {
        while (_externals.Count <= index)
            _externals.Add(0);
        if (_externals[index] == 0)
            _externals[index] = machine.FindVariable(unit.Externals[index], this);
        return _externals[index];
    }

    private long MakeGlobal(int index)
    {
        var global = unit.Globals[index];
        var address = _globals[index] = machine.Memory.Allocate(Math.Max(1, global.Type.Size), $"'{global.Name}'");
        if (global.Value is null)
            return address;
        CodeFunction first;
        lock (unit)
            first = CodeBinder.BindInitializer(unit, index);
        var once = new CodeFrame(first);
        once.Begin(this);
        machine.Run(once);
        return address;
    }

    private FormEvaluator Idle()
    {
        if (_idle is null)
        {
            _idle = new FormEvaluator(program, FormMemory.Of(frame, program));
            _idle.Begin(frame, machine.Clock);
        }

        _idle.Choose(frame.ChosenRow, machine.Clock);
        return _idle;
    }
}
