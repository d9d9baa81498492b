using System.Collections.Immutable;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>Makes a mechanism of a channel: good until its states, its ion, its ligands or its name change.</summary>
internal static class ChannelMechanism
{
    public static MechanismType Make(Channel channel)
    {
        List<IonUse> ions = IonsOf(channel);
        string conductance = channel is { Ion: not null, Current: ChannelCurrent.ConstantField } ? "p" : "g";
        var fields = ImmutableArray.CreateBuilder<Field>();
        if (channel.IsSingle) fields.Add(new("Nsingle", FieldRole.Parameter, 1));
        fields.Add(new(conductance + "max", FieldRole.Parameter, channel.DefaultConductance, UnitOf(channel)));
        if (channel.Ion is null) fields.Add(new("e", FieldRole.Parameter, channel.DefaultReversal, "mV"));
        fields.Add(new(conductance, FieldRole.Assigned, 0, UnitOf(channel)));
        fields.Add(new("i", FieldRole.Assigned, 0, channel.IsPointProcess ? "nA" : "mA/cm2"));
        int first = fields.Count;
        List<ChannelState> states = [.. channel.States];
        foreach (ChannelState state in states) fields.Add(new(state.Name, FieldRole.State));
        foreach (ChannelState state in states) fields.Add(new("D" + state.Name, FieldRole.Internal));
        if (channel.IsSingle)
            foreach (string hidden in SingleKernels.HiddenFields) fields.Add(new(hidden, FieldRole.Internal, hidden == SingleKernels.CountField ? 1 : 0));
        var kernels = new ChannelKernels(channel, first, ions.FindIndex(use => use.Ion == channel.Ion), [.. channel.Transitions.Select(t => ions.FindIndex(use => use.Ion == t.Ligand))]);
        return new()
        {
            Name = channel.Name,
            Kind = channel.IsPointProcess ? MechanismKind.PointProcess : MechanismKind.Density,
            Fields = fields.ToImmutable(),
            Ions = [.. ions],
            Equations = [.. states.Select((_, i) => new StateEquation(first + i, first + states.Count + i))],
            Kernels = kernels.Set,
            Events = kernels.Events,
            Description = channel,
        };
    }

    private static List<IonUse> IonsOf(Channel channel)
    {
        const IonVariables concentrations = IonVariables.Inside | IonVariables.Outside;
        var ions = new List<IonUse>();
        if (channel.Ion is { } ion)
            ions.Add(new(ion, channel.Current == ChannelCurrent.Ohmic && !channel.Ligands.Contains(ion) ? IonVariables.Reversal : concentrations, IonVariables.Current));
        foreach (string ligand in channel.Ligands)
            if (ligand != channel.Ion)
                ions.Add(new(ligand, concentrations, IonVariables.None));
        return ions;
    }

    private static string UnitOf(Channel channel) => (channel.Ion, channel.Current, channel.IsPointProcess) switch
    {
        (not null, ChannelCurrent.ConstantField, true) => "cm3/s",
        (not null, ChannelCurrent.ConstantField, false) => "cm/s",
        (_, _, true) => "uS",
        _ => "S/cm2",
    };
}
