using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Where a model enters a kernel. The kernel is made when it is entered first.</summary>
/// <param name="mechanism">Makes what the mechanism's kernels share.</param>
/// <param name="index">Which kernel of the form it is.</param>
/// <param name="patience">Operations that are evaluated before it is compiled.</param>
internal sealed class KernelEntry(Lazy<MechanismCode> mechanism, int index, long patience)
{
    private KernelCode? _code;

    public void Run(KernelFrame frame, int first, int count, Clock clock) => Code.Run(frame, first, count, clock, null);

    public void Deliver(KernelFrame frame, int row, EventCall call, Clock clock) => Code.Run(frame, row, 1, clock, call);

    private KernelCode Code => _code ?? Make();

    private KernelCode Make()
    {
        var form = mechanism.Value.Program.Form.Kernels.ElementAt(index);
        Interlocked.CompareExchange(ref _code, new(mechanism.Value, form, patience), null);
        return _code;
    }
}
