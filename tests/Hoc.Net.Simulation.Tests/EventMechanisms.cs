using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Reference/Events/*.mod by hand, so that events are tested without the compiler.</summary>
internal static class EventMechanisms
{
    /// <summary>Writes down each event that it receives; the lines are its frame's Shared.</summary>
    public static MechanismType Log { get; } = new()
    {
        Name = "EventLog",
        Kind = MechanismKind.ArtificialCell,
        Fields = [new("id", FieldRole.Parameter)],
        Events = new() { WeightCount = 2, Deliver = LogEvent },
    };

    public static MechanismType Pacer { get; } = new()
    {
        Name = "Pacer",
        Kind = MechanismKind.ArtificialCell,
        Fields = [new("first", FieldRole.Parameter, 1, "ms"), new("interval", FieldRole.Parameter, 1, "ms")],
        Kernels = new() { Initialize = StartPacer },
        Events = new() { WeightCount = 1, Deliver = Pace, Emits = true },
    };

    public static MechanismType Fire { get; } = new()
    {
        Name = "Fire",
        Kind = MechanismKind.ArtificialCell,
        Fields =
        [
            new("tau", FieldRole.Parameter, 10, "ms"), new("refrac", FieldRole.Parameter, 5, "ms"), new("m", FieldRole.Assigned),
            new("t0", FieldRole.Internal), new("refractory", FieldRole.Internal),
        ],
        Kernels = new() { Initialize = static (f, first, count, _) => Clear(f, first, count, 2, 3, 4) },
        Events = new() { WeightCount = 1, Deliver = Integrate, Emits = true },
    };

    public static MechanismType Synapse { get; } = new()
    {
        Name = "JumpSyn",
        Kind = MechanismKind.PointProcess,
        Fields =
        [
            new("tau", FieldRole.Parameter, 2, "ms"), new("e", FieldRole.Parameter, 0, "mV"), new("i", FieldRole.Assigned, 0, "nA"),
            new("total", FieldRole.Assigned), new("g", FieldRole.State, 0, "uS"),
        ],
        Kernels = new()
        {
            Initialize = static (f, first, count, _) => Clear(f, first, count, 3, 4),
            Currents = SynapseCurrents,
            Advance = SynapseDecay,
        },
        Events = new()
        {
            WeightCount = 3,
            Deliver = Jump,
            InitializeWeights = static (_, _, call, _) => call.Weights[2] = 2,
        },
    };

    public static MechanismType Watcher { get; } = new()
    {
        Name = "Watcher",
        Kind = MechanismKind.PointProcess,
        Fields = [new("high", FieldRole.Parameter, -50), new("low", FieldRole.Parameter, -60), new("top", FieldRole.Parameter, -40)],
        Kernels = new() { Initialize = StartWatcher },
        Events = new()
        {
            WeightCount = 1,
            Deliver = Watch,
            Watches =
            [
                static (f, row, _) => Voltage(f, row) - f.State[f.Columns[0] + row],
                static (f, row, _) => Voltage(f, row) - f.State[f.Columns[2] + row],
                static (f, row, _) => -(Voltage(f, row) - f.State[f.Columns[1] + row]),
            ],
        },
    };

    /// <summary>Follows a POINTER in its current, and counts in an object of its own.</summary>
    public static MechanismType Follower { get; } = new()
    {
        Name = "Follower",
        Kind = MechanismKind.Density,
        Fields = [new("source", FieldRole.Pointer), new("counter", FieldRole.Object), new("seen", FieldRole.Assigned)],
        Kernels = new() { Advance = Follow },
    };

    /// <summary>The same as a point process.</summary>
    public static MechanismType FollowingPoint { get; } = new()
    {
        Name = "FollowingPoint",
        Kind = MechanismKind.PointProcess,
        Fields = Follower.Fields,
        Kernels = Follower.Kernels,
    };

    public static MechanismType[] Types { get; } = [Log, Pacer, Fire, Synapse, Watcher, Follower, FollowingPoint];

    private static void Note(KernelFrame f, string line)
    {
        f.Shared ??= new List<string>();
        ((List<string>)f.Shared).Add(line);
    }

    private static void LogEvent(KernelFrame f, int row, EventCall call, Clock clock)
    {
        call.Weights[1]++;
        Note(f, FormattableString.Invariant($"{f.State[f.Columns[0] + row]} {clock.Time:R} {call.Flag} {call.Weights[0]} {call.Weights[1]}"));
    }

    private static void StartPacer(KernelFrame f, int first, int count, Clock clock)
    {
        for (var r = first; r < first + count; r++)
            f.CallAt(r, clock).Send(f.State[f.Columns[0] + r], 1);
    }

    private static void Pace(KernelFrame f, int row, EventCall call, Clock clock)
    {
        if (call.Flag == 1)
        {
            call.Emit(call.Time);
            call.Send(f.State[f.Columns[1] + row], 1);
        }
        else
        {
            call.Move(call.Time + call.Weights[0]);
        }
    }

    private static void Integrate(KernelFrame f, int row, EventCall call, Clock clock)
    {
        ref var m = ref f.State[f.Columns[2] + row];
        ref var last = ref f.State[f.Columns[3] + row];
        ref var refractory = ref f.State[f.Columns[4] + row];
        if (refractory == 0)
        {
            m = m * Math.Exp(-(call.Time - last) / f.State[f.Columns[0] + row]) + call.Weights[0];
            last = call.Time;
            if (m <= 1)
                return;
            (refractory, m) = (1, 2);
            call.Send(f.State[f.Columns[1] + row], 1);
            call.Emit(call.Time);
        }
        else if (call.Flag == 1)
        {
            (last, refractory, m) = (call.Time, 0, 0);
        }
    }

    private static void SynapseCurrents(KernelFrame f, int first, int count, Clock clock)
    {
        var s = f.State;
        for (var r = first; r < first + count; r++)
        {
            var v = Voltage(f, r);
            var (g, e) = (s[f.Columns[4] + r], s[f.Columns[1] + r]);
            var shifted = g * (v + 0.001 - e);
            var i = g * (v - e);
            s[f.Columns[2] + r] = i;
            var perArea = 1e2 / s[f.Area + f.Nodes[r]];
            s[f.Rhs + f.Nodes[r]] -= i * perArea;
            s[f.D + f.Nodes[r]] += (shifted - i) / 0.001 * perArea;
        }
    }

    private static void SynapseDecay(KernelFrame f, int first, int count, Clock clock)
    {
        for (var r = first; r < first + count; r++)
        {
            ref var g = ref f.State[f.Columns[4] + r];
            g += (1 - Math.Exp(clock.TimeStep * (-1 / f.State[f.Columns[0] + r]))) * (-g);
        }
    }

    private static void Jump(KernelFrame f, int row, EventCall call, Clock clock)
    {
        var w = call.Weights;
        w[1]++;
        f.State[f.Columns[4] + row] += w[0] * w[2];
        ref var total = ref f.State[f.Columns[3] + row];
        total = 0;
        for (var c = 0; c < call.ConnectionCount; c++)
            total += 10 * call.WeightsOf(c)[0] + call.WeightsOf(c)[1];
    }

    private static void StartWatcher(KernelFrame f, int first, int count, Clock clock)
    {
        for (var r = first; r < first + count; r++)
            f.CallAt(r, clock).Send(0, 1);
    }

    private static void Watch(KernelFrame f, int row, EventCall call, Clock clock)
    {
        Note(f, FormattableString.Invariant($"{call.Time:R} {call.Flag} {Voltage(f, row):G10}"));
        if (call.Flag is 1 or 3)
        {
            call.Watch(0, 2);
            call.Watch(1, 4);
        }
        else if (call.Flag == 2)
        {
            call.Watch(2, 3);
            call.Watch(1, 4);
        }
        else if (call.Flag == 0)
        {
            call.Send(call.Weights[0], 5);
        }
    }

    private static void Follow(KernelFrame f, int first, int count, Clock clock)
    {
        for (var r = first; r < first + count; r++)
        {
            f.State[f.Columns[2] + r] = f.ReadPointer(f.Type.ColumnOf(0), r);
            f.WritePointer(f.Type.ColumnOf(0), r, f.State[f.Columns[2] + r] + 1);
            f.Slot(1, r) = (int)(f.Slot(1, r) ?? 0) + 1;
        }
    }

    private static double Voltage(KernelFrame f, int row) => f.State[f.Voltage + f.Nodes[row]];

    private static void Clear(KernelFrame f, int first, int count, params ReadOnlySpan<int> columns)
    {
        foreach (var c in columns)
            f.State.AsSpan(f.Columns[c] + first, count).Clear();
    }
}
