using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>A function of the voltage: a rate per ms, a time constant in ms, or a steady state. Its parameters may change at any time.</summary>
internal sealed class ChannelRate
{
    private const double Nearness = 1e-6; // to where the linoid function is 0/0
    private const double LargestExponent = 700;
    private const double ChargePerBoltzmann = 1.602176634e-19 / 1.380649e-23 * 1e-3; // K/mV
    private const double ChargePerBoltzmannLegacy = 11.604589;

    private readonly SampleBuffer _parameters;

    /// <param name="kind">The form.</param>
    /// <param name="parameters">The parameters, or the table.</param>
    /// <param name="least">Where a table begins, mV.</param>
    /// <param name="most">Where a table ends, mV.</param>
    public ChannelRate(ChannelRateKind kind, SampleBuffer parameters, double least = -100, double most = 50)
    {
        Kind = kind;
        _parameters = parameters;
        Least = least;
        Most = most;
    }

    public ChannelRateKind Kind { get; }

    /// <summary>Where a table begins, mV.</summary>
    public double Least { get; }

    /// <summary>Where a table ends, mV.</summary>
    public double Most { get; }

    /// <summary>What somebody wants to find again here.</summary>
    public object? Tag { get; init; }

    /// <summary>How many parameters a form needs.</summary>
    public static int ParametersOf(ChannelRateKind kind) => kind switch
    {
        ChannelRateKind.Constant => 1,
        ChannelRateKind.Exponential or ChannelRateKind.Linoid or ChannelRateKind.Sigmoid => 3,
        ChannelRateKind.BorgGrahamSteady or ChannelRateKind.BorgGrahamTime => 5,
        ChannelRateKind.Table => 2,
        _ => 0,
    };

    /// <summary>exp, bounded on both sides.</summary>
    public static double Exp(double x) => Math.Exp(Math.Clamp(x, -LargestExponent, LargestExponent));

    /// <summary>The first parameter: the rate of a transition that a ligand drives.</summary>
    public double First => Parameter(0);

    /// <summary>The value at a voltage, mV.</summary>
    public double At(double v, double celsius, PhysicalConstants constants) => Kind switch
    {
        ChannelRateKind.Constant => Parameter(0),
        ChannelRateKind.Exponential => Parameter(0) * Exp(Parameter(1) * (v - Parameter(2))),
        ChannelRateKind.Linoid => Linoid(v),
        ChannelRateKind.Sigmoid => Parameter(0) / (1 + Exp(Parameter(1) * (v - Parameter(2)))),
        ChannelRateKind.BorgGrahamSteady => BorgGraham(v, celsius, constants).Steady,
        ChannelRateKind.BorgGrahamTime => BorgGraham(v, celsius, constants).Time,
        ChannelRateKind.Table => FromTable(v),
        _ => 1,
    };

    /// <summary>
    /// Steady state and time constant of a gate whose rates are those of one energy barrier (L. Borg-Graham: Interpretations of data and mechanisms for hippocampal
    /// pyramidal cell models, Cerebral Cortex 13, Plenum 1999), the time constant with a least value.
    /// </summary>
    public (double Steady, double Time) BorgGraham(double v, double celsius, PhysicalConstants constants)
    {
        double perVolt = (constants.IsLegacy ? ChargePerBoltzmannLegacy : ChargePerBoltzmann) / (273.15 + celsius);
        double x = perVolt * Parameter(2) * (v - Parameter(1));
        double opening = Parameter(0) * Exp(Parameter(3) * x);
        double closing = Parameter(0) * Exp((Parameter(3) - 1) * x);
        double time = 1 / (opening + closing);
        return (opening * time, time + Parameter(4));
    }

    private double Linoid(double v)
    {
        double x = Parameter(1) * (v - Parameter(2));
        return Math.Abs(x) > Nearness ? Parameter(0) * x / (1 - Exp(-x)) : Parameter(0) * (1 + x / 2);
    }

    private double FromTable(double v)
    {
        if (v <= Least) return Parameter(0);
        if (v >= Most) return Parameter(_parameters.Count - 1);
        double x = (v - Least) * ((_parameters.Count - 1) / (Most - Least));
        int i = (int)x;
        return Parameter(i) + (Parameter(i + 1) - Parameter(i)) * (x - Math.Floor(x));
    }

    /// <summary>A parameter; 0 for one that has gone since.</summary>
    private double Parameter(int index) => (uint)index < (uint)_parameters.Count ? _parameters[index] : 0;
}
