using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>A current of constant amplitude from a delay on for a duration, at the electrode (outward is negative).</summary>
internal static unsafe class IClampKernels
{
    /// <summary>Start of the pulse, ms.</summary>
    public const int Delay = 0;

    /// <summary>Length of the pulse, ms.</summary>
    public const int Duration = 1;

    /// <summary>Amplitude, nA.</summary>
    public const int Amplitude = 2;

    /// <summary>Present current, nA.</summary>
    public const int Current = 3;

    public static MechanismType Type { get; } = new()
    {
        Name = "IClamp",
        Kind = MechanismKind.PointProcess,
        Fields =
        [
            new("del", FieldRole.Parameter, 0, "ms"),
            new("dur", FieldRole.Parameter, 0, "ms"),
            new("amp", FieldRole.Parameter, 0, "nA"),
            new("i", FieldRole.Assigned, 0, "nA"),
        ],
        Kernels = new() { Initialize = Initialize, Currents = Currents },
    };

    private static void Initialize(KernelFrame frame, int first, int count, Clock clock) =>
        frame.State.AsSpan(frame.Columns[Current] + first, count).Clear();

    private static void Currents(KernelFrame frame, int first, int count, Clock clock)
    {
        double* state = (double*)frame.Base;
        double* delay = state + frame.Columns[Delay];
        double* duration = state + frame.Columns[Duration];
        double* amplitude = state + frame.Columns[Amplitude];
        double* current = state + frame.Columns[Current];
        double* area = state + frame.Area;
        double* rhs = state + frame.Rhs;
        for (int row = first; row < first + count; row++)
        {
            bool on = clock.Time < delay[row] + duration[row] && clock.Time >= delay[row];
            current[row] = on ? amplitude[row] : 0;
            int node = frame.Nodes[row];
            rhs[node] += current[row] * (100 / area[node]);
        }
    }
}
