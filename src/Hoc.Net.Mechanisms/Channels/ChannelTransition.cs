using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>A way from one state to another and back, or the opening and closing of a gate of Hodgkin and Huxley's kind.</summary>
internal sealed class ChannelTransition(ChannelState source, ChannelState target)
{
    public ChannelState Source { get; } = source;

    public ChannelState Target { get; } = target;

    /// <summary>What its two functions are.</summary>
    public ChannelTransitionKind Kind { get; set; }

    /// <summary>The ion whose concentration drives it.</summary>
    public string? Ligand { get; set; }

    /// <summary>How many of the ligand's ions bind at once.</summary>
    public int Stoichiometry { get; set; } = 1;

    /// <summary>The forward rate, or the steady state.</summary>
    public ChannelRate? First { get; set; }

    /// <summary>The backward rate, or the time constant.</summary>
    public ChannelRate? Second { get; set; }

    /// <summary>Whether a concentration drives it.</summary>
    public bool UsesLigand => Kind >= ChannelTransitionKind.LigandOutside;

    /// <summary>What somebody wants to find again here.</summary>
    public object? Tag { get; set; }

    /// <summary>Forward and backward rate at a voltage, per ms.</summary>
    public (double Forward, double Backward) RatesAt(double v, double celsius, PhysicalConstants constants)
    {
        var (first, second) = ValuesAt(v, celsius, constants);
        return Kind == ChannelTransitionKind.SteadyAndTime ? (first / second, (1 - first) / second) : (first, second);
    }

    /// <summary>Steady state and time constant, ms, at a voltage.</summary>
    public (double Steady, double Time) SteadyAt(double v, double celsius, PhysicalConstants constants)
    {
        var (first, second) = ValuesAt(v, celsius, constants);
        if (Kind == ChannelTransitionKind.SteadyAndTime) return (first, second);
        double time = 1 / (first + second);
        return (first * time, time);
    }

    /// <summary>The forward rate for a concentration of the ligand, mM.</summary>
    public double BindingRate(double concentration) => Stoichiometry switch
    {
        1 => concentration,
        2 => concentration * concentration,
        3 => concentration * concentration * concentration,
        4 => concentration * concentration * (concentration * concentration),
        _ => Math.Pow(concentration, Stoichiometry),
    } * (First?.First ?? 0);

    private (double First, double Second) ValuesAt(double v, double celsius, PhysicalConstants constants)
    {
        if (First is { Kind: ChannelRateKind.BorgGrahamSteady } gate && Second is { Kind: ChannelRateKind.BorgGrahamTime })
            return gate.BorgGraham(v, celsius, constants);
        return (First?.At(v, celsius, constants) ?? 0, Second?.At(v, celsius, constants) ?? 0);
    }
}
