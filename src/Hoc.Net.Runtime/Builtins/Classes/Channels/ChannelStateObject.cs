using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>HOC's KSState.</summary>
[HocClass("KSState", "ks.state(i)", "A state of a KSChan; made by add_hhstate and add_ksstate.")]
internal sealed class ChannelStateObject : ChannelPartObject<ChannelState>
{
    /// <summary>Shows a state.</summary>
    public ChannelStateObject(ChannelObject owner, ChannelState state)
        : base(owner, state)
    {
    }

    /// <summary>Refused: a state belongs to a channel.</summary>
    public ChannelStateObject(CallArguments call)
        : base(null!, null!) => throw NotByNew(call);

    [HocMethod("frac", "state.frac(x)", "The part of the full conductance that the state has; with an argument, sets it.", Most = 1)]
    public double Fraction(CallArguments call)
    {
        ChannelState state = Needed(call);
        if (call.Count > 0) state.Fraction = call.Number(1, 0, 1e9);
        return state.Fraction;
    }

    [HocMethod("index", "state.index()", "Its index among the states.", Most = 0)]
    public double Index(CallArguments call) => Owner.Channel.IndexOf(Needed(call));

    [HocMethod("gate", "state.gate()", "Its gate.", Most = 0)]
    public HocObject Gate(CallArguments call) => Owner.ObjectOf(Owner.Channel.GateOf(Needed(call)));

    [HocMethod("name", "state.name(\"name\")", "Its name, which the variable of the mechanism begins with; with an argument, gives it another one.", Most = 1)]
    public string Rename(CallArguments call)
    {
        ChannelState state = Needed(call);
        if (call.Count > 0)
        {
            state.Name = Owner.Unused(call.String(1), state);
            Owner.Update(call);
        }

        return state.Name;
    }
}
