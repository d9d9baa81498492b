using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <content>States, gates and transitions.</content>
internal sealed partial class ChannelObject
{
    [HocMethod("add_hhstate", "ks.add_hhstate(\"name\")", "Adds a gate of Hodgkin and Huxley's kind, behind those there are; gives its state.", Least = 1, Most = 1)]
    public HocObject AddSimple(CallArguments call)
    {
        ChannelState state = Channel.AddSimple(Unused(call.String(1)));
        Update(call);
        return ObjectOf(state);
    }

    [HocMethod("add_ksstate", "ks.add_ksstate(gate, \"name\")", "Adds a state to a gate that is a kinetic scheme, or with NULLobject begins one; gives the state, which conducts nothing yet.", Least = 2, Most = 2)]
    public HocObject AddKinetic(CallArguments call)
    {
        ChannelGate? gate = call.Object(1) is null ? null : Own(call, call.Object<ChannelGateObject>(1));
        if (gate is { IsHodgkinHuxley: true }) throw NotKinetic(call, gate.States[0]);
        ChannelState state = Channel.AddKinetic(gate, Unused(call.String(2)));
        Update(call);
        return ObjectOf(state);
    }

    [HocMethod("remove_state", "ks.remove_state(state)", "Removes a state, given by its index or itself, with its transitions; a gate without states goes too.", Least = 1, Most = 1)]
    public double RemoveState(CallArguments call)
    {
        ChannelState state = StateFrom(call, 1);
        ChannelGate gate = Channel.GateOf(state);
        ChannelTransition[] before = [.. Channel.Transitions];
        Channel.Remove(state);
        (state.Tag as ChannelStateObject)?.End();
        if (gate.States.Count == 0) (gate.Tag as ChannelGateObject)?.End();
        foreach (ChannelTransition transition in before.Except(Channel.Transitions)) (transition.Tag as ChannelTransitionObject)?.End();
        Update(call);
        return 0;
    }

    [HocMethod("add_transition", "ks.add_transition(source, target)", "Adds a transition between two states of kinetic schemes, given by their indices or themselves; gives it.", Least = 2, Most = 2)]
    public HocObject AddTransition(CallArguments call)
    {
        if (call.IsNumber(1) != call.IsNumber(2))
        {
            throw call.Fault(
                RuntimeDiagnostics.KindMismatch,
                $"{call.Callee}() takes two indices or two KSStates, not one of each.",
                "Pass both states in the same way.");
        }

        ChannelTransition transition = Channel.AddTransition(KineticFrom(call, 1), KineticFrom(call, 2));
        Update(call);
        return ObjectOf(transition);
    }

    [HocMethod("remove_transition", "ks.remove_transition(transition)", "Removes a transition of a kinetic scheme, given by its index or itself.", Least = 1, Most = 1)]
    public double RemoveTransition(CallArguments call)
    {
        ChannelTransition transition = call.IsNumber(1)
            ? Channel.Transitions[IndexFrom(call, 1, Channel.SimpleCount, Channel.Transitions.Count, "transition of a kinetic scheme")]
            : Own(call, call.Object<ChannelTransitionObject>(1));
        if (Channel.GateOf(transition.Source).IsHodgkinHuxley) throw NotKinetic(call, transition.Source);
        Channel.Remove(transition);
        (transition.Tag as ChannelTransitionObject)?.End();
        Update(call);
        return 0;
    }

    [HocMethod("state", "ks.state(i)", "A state.", Least = 1, Most = 1)]
    public HocObject State(CallArguments call) => ObjectOf(Channel.StateAt(IndexFrom(call, 1, 0, Channel.StateCount, "state")));

    [HocMethod("gate", "ks.gate(i)", "A gate.", Least = 1, Most = 1)]
    public HocObject Gate(CallArguments call) => ObjectOf(Channel.Gates[IndexFrom(call, 1, 0, Channel.Gates.Count, "gate")]);

    [HocMethod("trans", "ks.trans(i) or ks.trans(source, target)", "A transition, by its index or its KSStates.", Least = 1, Most = 2)]
    public HocObject Transition(CallArguments call)
    {
        if (call.Count == 1 || call.IsNumber(1)) return ObjectOf(Channel.Transitions[IndexFrom(call, 1, 0, Channel.Transitions.Count, "transition")]);
        ChannelState source = StateFrom(call, 1);
        ChannelState target = StateFrom(call, 2);
        return ObjectOf(Channel.Transitions.Find(t => t.Source == source && t.Target == target) ?? throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"there is no transition from {source.Name} to {target.Name}.",
            "Add it with add_transition()."));
    }

    [HocMethod("setstructure", "ks.setstructure(vector)", "Describes all states, gates and transitions by the numbers of a Vector, as NEURON's channel builder stores them; functions are set afterwards.", Least = 1, Most = 1)]
    public double SetStructure(CallArguments call)
    {
        double[] numbers = call.Object<VectorObject>(1).Samples.Values.ToArray();
        foreach (ChannelState state in Channel.States.ToList()) (state.Tag as ChannelStateObject)?.End();
        foreach (ChannelGate gate in Channel.Gates) (gate.Tag as ChannelGateObject)?.End();
        foreach (ChannelTransition transition in Channel.Transitions) (transition.Tag as ChannelTransitionObject)?.End();
        if (!ChannelStructure.TryRead(Channel, numbers))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                "the Vector does not describe a channel: its numbers do not fit each other.",
                "Give the kind of current, the numbers of gates, states, simple states, transitions, ligands and voltage transitions, then each gate and transition.");
        }

        Update(call);
        return 1;
    }

    /// <summary>The object of a state; always the same.</summary>
    public ChannelStateObject ObjectOf(ChannelState state) => (ChannelStateObject)(state.Tag ??= Shown(new ChannelStateObject(this, state)));

    /// <summary>The object of a gate; always the same.</summary>
    public ChannelGateObject ObjectOf(ChannelGate gate) => (ChannelGateObject)(gate.Tag ??= Shown(new ChannelGateObject(this, gate)));

    /// <summary>The object of a transition; always the same.</summary>
    public ChannelTransitionObject ObjectOf(ChannelTransition transition) =>
        (ChannelTransitionObject)(transition.Tag ??= Shown(new ChannelTransitionObject(this, transition)));

    /// <summary>A name for a state that no variable of the channel has.</summary>
    public string Unused(string name, ChannelState? except = null)
    {
        string[] taken = ["gmax", "pmax", "e", "g", "p", "i", .. Channel.States.Where(state => state != except).Select(static state => state.Name)];
        string unused = name;
        for (int i = 0; taken.Contains(unused); i++) unused = $"{name}{i}";
        return unused;
    }

    /// <summary>An index of something that the channel has from one index on to another.</summary>
    private int IndexFrom(CallArguments call, int position, int first, int end, string what) => end > first
        ? call.Integer(position, first, end - 1)
        : throw call.Fault(
            RuntimeDiagnostics.IndexOutOfRange,
            $"{Name} has no {what} yet.",
            "Add one first: add_hhstate, add_ksstate, add_transition.");

    private T Shown<T>(T part)
        where T : HocObject
    {
        part.Retain();
        return _session.Enroll(part);
    }

    private ChannelState StateFrom(CallArguments call, int position) => call.IsNumber(position)
        ? Channel.StateAt(IndexFrom(call, position, 0, Channel.StateCount, "state"))
        : Own(call, call.Object<ChannelStateObject>(position));

    private ChannelState KineticFrom(CallArguments call, int position)
    {
        if (call.IsNumber(position)) return Channel.StateAt(IndexFrom(call, position, Channel.SimpleCount, Channel.StateCount, "state of a kinetic scheme"));
        ChannelState state = Own(call, call.Object<ChannelStateObject>(position));
        return Channel.GateOf(state).IsHodgkinHuxley ? throw NotKinetic(call, state) : state;
    }

    /// <summary>A part that an object shows, which has to be one of this channel.</summary>
    private T Own<T>(CallArguments call, ChannelPartObject<T> part)
        where T : class => part.Owner == this ? part.Needed(call) : throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{part.Name} belongs to another KSChan, {part.Owner.Name}.",
            $"Pass a part of {Name}.");

    private static HocException NotKinetic(CallArguments call, ChannelState state) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{state.Name} is a gate of Hodgkin and Huxley's kind, which has one state and one transition only, its own.",
        "Name what belongs to kinetic schemes.");
}
