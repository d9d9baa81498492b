using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>Lets compiled kernels call what lies outside the row.</summary>
internal static class Services
{
    /// <summary>The most arguments of a service that is called by a compiled kernel.</summary>
    public const int MostArguments = 8;

    public static Lanes1 Call0(Service service, KernelFrame frame, long offset, Clock clock) => new(service(frame, (int)(offset >> 3), clock, []));

    public static Lanes1 Call1(Service service, KernelFrame frame, long offset, Clock clock, Lanes1 a) =>
        new(service(frame, (int)(offset >> 3), clock, [a.Value]));

    public static Lanes1 Call2(Service service, KernelFrame frame, long offset, Clock clock, Lanes1 a, Lanes1 b) =>
        new(service(frame, (int)(offset >> 3), clock, [a.Value, b.Value]));

    public static Lanes1 Call(
        Service service, KernelFrame frame, long offset, Clock clock, int count,
        Lanes1 a, Lanes1 b, Lanes1 c, Lanes1 d, Lanes1 e, Lanes1 f, Lanes1 g, Lanes1 h)
    {
        ReadOnlySpan<double> arguments = [a.Value, b.Value, c.Value, d.Value, e.Value, f.Value, g.Value, h.Value];
        return new(service(frame, (int)(offset >> 3), clock, arguments[..count]));
    }

    /// <summary>Does something with events; the call is the frame's where no event has made one.</summary>
    public static Lanes1 Act(ref EventCall? call, KernelFrame frame, long offset, Clock clock, EventAction action, Lanes1 first, Lanes1 second)
    {
        call ??= frame.CallAt((int)(offset >> 3), clock);
        switch (action)
        {
            case EventAction.Send:
                call.SendAt(first.Value, second.Value);
                break;
            case EventAction.Move:
                call.Move(first.Value);
                break;
            case EventAction.Emit:
                call.Emit(first.Value);
                break;
            case EventAction.Watch:
                call.Watch((int)first.Value, second.Value);
                break;
        }

        return new(0);
    }
}
