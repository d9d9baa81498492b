using Hoc.Net.Mechanisms.Channels;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>HOC's KSGate.</summary>
[HocClass("KSGate", "ks.gate(i)", "A gate of a KSChan: one of Hodgkin and Huxley's kind, or a kinetic scheme.")]
internal sealed class ChannelGateObject : ChannelPartObject<ChannelGate>
{
    /// <summary>Shows a gate.</summary>
    public ChannelGateObject(ChannelObject owner, ChannelGate gate)
        : base(owner, gate)
    {
    }

    /// <summary>Refused: a gate belongs to a channel.</summary>
    public ChannelGateObject(CallArguments call)
        : base(null!, null!) => throw NotByNew(call);

    [HocMethod("nstate", "gate.nstate()", "The number of its states.", Most = 0)]
    public double StateCount(CallArguments call) => Needed(call).States.Count;

    [HocMethod("power", "gate.power(n)", "The power to which the conductance takes it; with an argument, sets it.", Most = 1)]
    public double Power(CallArguments call)
    {
        ChannelGate gate = Needed(call);
        if (call.Count == 0) return gate.Power;
        gate.Power = call.Integer(1, 0, 1_000_000);
        if (Owner.Channel.IsSingle && gate.Power != 1)
        {
            Owner.Channel.NoteStructure();
            Owner.Update(call);
        }

        return gate.Power;
    }

    [HocMethod("sindex", "gate.sindex()", "The index of its first state.", Most = 0)]
    public double FirstState(CallArguments call) => Owner.Channel.IndexOf(Needed(call).States[0]);

    [HocMethod("index", "gate.index()", "Its index among the gates.", Most = 0)]
    public double Index(CallArguments call) => Owner.Channel.Gates.IndexOf(Needed(call));
}
