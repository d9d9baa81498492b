using System.Text;
using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>What pr() prints of a channel.</summary>
internal static class ChannelText
{
    public static string Of(Channel channel, string name)
    {
        var text = new StringBuilder();
        List<ChannelState> states = [.. channel.States];
        text.Append($"{name} type properties\n");
        text.Append($"name={channel.Name} is_point_={(channel.IsPointProcess ? "true" : "false")} ion_={channel.Ion ?? "NonSpecific"} cond_model_={(int)channel.Current}\n");
        text.Append($"  ngate={channel.Gates.Count} nstate={states.Count} nhhstate={channel.SimpleCount} nligand={channel.Ligands.Count} ntrans={channel.Transitions.Count} ");
        text.Append($"ivkstrans={channel.SimpleCount} iligtrans={channel.FirstLigandTransition}\n");
        text.Append($"  default gmax={Number(channel.DefaultConductance)} erev={Number(channel.DefaultReversal)}\n");
        for (int i = 0; i < channel.Gates.Count; i++)
            text.Append($"    gate {i} index={states.IndexOf(channel.Gates[i].States[0])} nstate={channel.Gates[i].States.Count} power={channel.Gates[i].Power}\n");
        for (int i = 0; i < channel.Ligands.Count; i++) text.Append($"    ligand {i} {IonTypes.NameOf(channel.Ligands[i])}\n");
        for (int i = 0; i < channel.Transitions.Count; i++)
        {
            ChannelTransition transition = channel.Transitions[i];
            text.Append($"    trans {i} src={states.IndexOf(transition.Source)} target={states.IndexOf(transition.Target)} type={(int)transition.Kind}");
            text.Append(transition.Ligand is { } ligand ? $" ligindex={channel.Ligands.IndexOf(ligand)}\n" : "\n");
            text.Append($"        f0 type={KindOf(transition.First)}   f1 type={KindOf(transition.Second)}\n");
        }

        text.Append("    state names and fractional conductance\n");
        for (int i = 0; i < states.Count; i++) text.Append($"    {i} {states[i].Name} {Number(states[i].Fraction)}\n");
        return text.ToString();
    }

    private static int KindOf(ChannelRate? rate) => (int?)rate?.Kind ?? -1;

    private static string Number(double number) => CNumber.General(number, 6, alternate: false);
}
