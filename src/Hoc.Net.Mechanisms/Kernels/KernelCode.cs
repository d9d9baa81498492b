using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Compilation;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>
/// One kernel of a mechanism: evaluated at first, compiled when that has taken about as long as compiling does. Both give the same bits. There is
/// a compiled kernel for each width of lanes in use and for tables on and off.
/// </summary>
internal sealed class KernelCode
{
    private readonly MechanismCode _mechanism;
    private readonly KernelForm _form;
    private readonly int _weight;
    private bool? _isCompilable; // null before anyone asks
    private long _patience; // operations yet to be evaluated
    private readonly List<Entry> _compiled = [];
    private Entry? _last;
    private Entry? _lastOfOneRow;

    public KernelCode(MechanismCode mechanism, KernelForm form, long patience)
    {
        _mechanism = mechanism;
        _form = form;
        _weight = FormWeight.Of(form.Body).Operations;
        _patience = patience;
    }

    public void Run(KernelFrame frame, int first, int count, Clock clock, EventCall? call)
    {
        // Cells with steps of their own enter kernels for one row millions of times a second.
        if (count == 1 && _lastOfOneRow is { } last && frame.Shared is FormMemory known && last.Switches == _mechanism.SwitchesOf(frame))
        {
            last.Kernel(frame, known, first, first + 1, clock, call);
            return;
        }

        var memory = FormMemory.Of(frame, _mechanism.Program);
        if (_patience > 0 || !(_isCompilable ??= IsCompilable()))
            Evaluate(memory, frame, first, count, clock, call);
        else
            (count == 1 ? FindForOneRow(frame) : Find(frame))(frame, memory, first, first + count, clock, call);
    }

    private bool IsCompilable()
    {
        lock (_mechanism)
            return _mechanism.Facts(_form).Obstacle is null;
    }

    private void Evaluate(FormMemory memory, KernelFrame frame, int first, int count, Clock clock, EventCall? call)
    {
        _patience -= (long)count * _weight;
        var evaluator = memory.Rent();
        evaluator.Begin(frame, clock, call);
        for (var row = first; row < first + count; row++)
            evaluator.Run(_form, row);
        memory.Return(evaluator);
    }

    /// <summary>One row has one lane: seven more would be gathered and thrown away.</summary>
    private CompiledKernel FindForOneRow(KernelFrame frame)
    {
        _lastOfOneRow = Find(1, _mechanism.SwitchesOf(frame));
        return _lastOfOneRow.Kernel;
    }

    private CompiledKernel Find(KernelFrame frame)
    {
        var switches = _mechanism.SwitchesOf(frame);
        if (_last is not { } last || last.Width != frame.LaneWidth || last.Switches != switches)
            _last = last = Find(frame.LaneWidth, switches);
        return last.Kernel;
    }

    private Entry Find(int width, int switches)
    {
        lock (_mechanism)
        {
            var entry = _compiled.Find(e => e.Width == width && e.Switches == switches);
            if (entry is null)
                _compiled.Add(entry = new(width, switches, GraphCompiler.Compile(_mechanism.GraphOf(_form, switches), _mechanism.Name, width)));
            return entry;
        }
    }

    private sealed record Entry(int Width, int Switches, CompiledKernel Kernel);
}
