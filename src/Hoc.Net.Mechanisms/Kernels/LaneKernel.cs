using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Makes one kernel of its four instances, one for each lane width.</summary>
internal static class LaneKernel
{
    public static Kernel Of(Kernel one, Kernel two, Kernel four, Kernel eight) =>
        (frame, first, count, clock) =>
        {
            Kernel kernel = frame.LaneWidth switch
            {
                8 => eight,
                4 => four,
                2 => two,
                _ => one,
            };
            kernel(frame, first, count, clock);
        };
}
