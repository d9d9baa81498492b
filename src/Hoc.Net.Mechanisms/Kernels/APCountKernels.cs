using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>Counts the steps at which the voltage has risen to a threshold.</summary>
internal static unsafe class APCountKernels
{
    /// <summary>Number of crossings.</summary>
    public const int Crossings = 0;

    /// <summary>Threshold, mV.</summary>
    public const int Threshold = 1;

    /// <summary>Time of the last crossing, ms.</summary>
    public const int Time = 2;

    /// <summary>1 from a crossing until the voltage is below the threshold again.</summary>
    public const int Firing = 3;

    /// <summary>Where the times of crossings go.</summary>
    public const int Times = 4;

    public static MechanismType Type { get; } = new()
    {
        Name = "APCount",
        Kind = MechanismKind.PointProcess,
        Fields =
        [
            new("n", FieldRole.Parameter),
            new("thresh", FieldRole.Parameter, -20, "mV"),
            new("time", FieldRole.Parameter, 0, "ms"),
            new("firing", FieldRole.Assigned),
            new("times", FieldRole.Object),
        ],
        Kernels = new() { Initialize = Initialize, Advance = Check },
    };

    private static void Initialize(KernelFrame frame, int first, int count, Clock clock)
    {
        frame.State.AsSpan(frame.Columns[Crossings] + first, count).Clear();
        frame.State.AsSpan(frame.Columns[Firing] + first, count).Clear();
        for (int row = first; row < first + count; row++)
            InstanceObjects.ClearSamples(frame, Times, row);
        Check(frame, first, count, clock);
    }

    private static void Check(KernelFrame frame, int first, int count, Clock clock)
    {
        double* state = (double*)frame.Base;
        double* crossings = state + frame.Columns[Crossings];
        double* threshold = state + frame.Columns[Threshold];
        double* time = state + frame.Columns[Time];
        double* firing = state + frame.Columns[Firing];
        for (int row = first; row < first + count; row++)
        {
            double v = state[frame.Voltage + frame.Nodes[row]];
            if (v >= threshold[row] && firing[row] == 0)
            {
                firing[row] = 1;
                time[row] = clock.Time;
                crossings[row]++;
                InstanceObjects.AppendSample(frame, Times, row, clock.Time);
            }
            else if (firing[row] != 0 && v < threshold[row] && clock.Time > time[row])
            {
                firing[row] = 0;
            }
        }
    }
}
