using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Small scalar mechanisms, so that the engine is tested without the built-in ones.</summary>
internal static class TestMechanisms
{
    /// <summary>A leak with NEURON's numeric conductance.</summary>
    public static MechanismType Pas { get; } = new()
    {
        Name = "pas",
        Kind = MechanismKind.Density,
        Fields =
        [
            new("g", FieldRole.Parameter, 0.001, "S/cm2"),
            new("e", FieldRole.Parameter, -70, "mV"),
            new("i", FieldRole.Assigned, 0, "mA/cm2"),
        ],
        Kernels = new() { Currents = PasCurrents },
    };

    /// <summary>An electrode that passes a constant current.</summary>
    public static MechanismType IClamp { get; } = new()
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
        IsElectrode = true,
        Kernels = new() { Currents = IClampCurrents },
    };

    /// <summary>A leak of sodium ions with its own gate, which relaxes to 1 with a time constant tau.</summary>
    public static MechanismType SodiumLeak { get; } = new()
    {
        Name = "nal",
        Kind = MechanismKind.Density,
        Fields =
        [
            new("g", FieldRole.Parameter, 0.0001, "S/cm2"),
            new("tau", FieldRole.Parameter, 2, "ms"),
            new("m", FieldRole.State),
        ],
        Ions = [new("na", IonVariables.Reversal, IonVariables.Current)],
        Kernels = new() { Initialize = SodiumInitialize, Currents = SodiumCurrents, Advance = SodiumAdvance },
    };

    /// <summary>Uses calcium's potential only.</summary>
    public static MechanismType CalciumLeak { get; } = Silent("cal",
        new IonUse("ca", IonVariables.Reversal, IonVariables.Current));

    /// <summary>Reads a concentration, so that eca follows from the concentrations.</summary>
    public static MechanismType CalciumReader { get; } = Silent("car",
        new IonUse("ca", IonVariables.Reversal | IonVariables.Inside, IonVariables.None));

    /// <summary>Writes a concentration.</summary>
    public static MechanismType CalciumPump { get; } = Silent("caw",
        new IonUse("ca", IonVariables.Current, IonVariables.Inside));

    /// <summary>Uses the ions that hh uses.</summary>
    public static MechanismType Hh { get; } = Silent("hh",
        new IonUse("na", IonVariables.Reversal, IonVariables.Current),
        new IonUse("k", IonVariables.Reversal, IonVariables.Current));

    public static MechanismCatalog Catalog { get; } = new(Pas, IClamp, Hh, SodiumLeak, CalciumLeak, CalciumReader, CalciumPump);

    public static PointProcess Clamp(this Model model, Segment at, double delay, double duration, double amplitude)
    {
        var clamp = model.Add(new PointProcess(IClamp, at));
        clamp["del"] = delay;
        clamp["dur"] = duration;
        clamp["amp"] = amplitude;
        return clamp;
    }

    public static double V(this Section section, double x) => section.At(x).Voltage.Value;

    private static MechanismType Silent(string name, params IonUse[] ions) => new()
    {
        Name = name,
        Kind = MechanismKind.Density,
        Fields = [new("g", FieldRole.Parameter, 0.0001, "S/cm2")],
        Ions = [.. ions],
    };

    private static void PasCurrents(KernelFrame f, int first, int count, Clock clock)
    {
        var s = f.State;
        for (var r = first; r < first + count; r++)
        {
            var v = s[f.Voltage + f.Nodes[r]];
            var g = s[f.Columns[0] + r];
            var e = s[f.Columns[1] + r];
            var shifted = g * (v + 0.001 - e);
            var i = g * (v - e);
            s[f.Columns[2] + r] = i;
            s[f.Rhs + f.Nodes[r]] -= i;
            s[f.D + f.Nodes[r]] += (shifted - i) / 0.001;
        }
    }

    private static void IClampCurrents(KernelFrame f, int first, int count, Clock clock)
    {
        var s = f.State;
        for (var r = first; r < first + count; r++)
        {
            var (delay, duration) = (s[f.Columns[0] + r], s[f.Columns[1] + r]);
            var i = clock.Time < delay + duration && clock.Time >= delay ? s[f.Columns[2] + r] : 0;
            s[f.Columns[3] + r] = i;
            s[f.Rhs + f.Nodes[r]] += i * (1e2 / s[f.Area + f.Nodes[r]]);
        }
    }

    private static void SodiumInitialize(KernelFrame f, int first, int count, Clock clock) =>
        f.State.AsSpan(f.Columns[2] + first, count).Clear();

    private static void SodiumCurrents(KernelFrame f, int first, int count, Clock clock)
    {
        var s = f.State;
        var ion = f.Ions[0];
        for (var r = first; r < first + count; r++)
        {
            var g = s[f.Columns[0] + r] * s[f.Columns[2] + r];
            var i = g * (s[f.Voltage + f.Nodes[r]] - s[ion.Reversal + ion.Rows[r]]);
            s[f.Rhs + f.Nodes[r]] -= i;
            s[f.D + f.Nodes[r]] += g;
            s[ion.Current + ion.Rows[r]] += i;
            s[ion.CurrentDerivative + ion.Rows[r]] += g;
        }
    }

    private static void SodiumAdvance(KernelFrame f, int first, int count, Clock clock)
    {
        var s = f.State;
        for (var r = first; r < first + count; r++)
        {
            ref var m = ref s[f.Columns[2] + r];
            m += (1 - Math.Exp(-clock.TimeStep / s[f.Columns[1] + r])) * (1 - m);
        }
    }
}
