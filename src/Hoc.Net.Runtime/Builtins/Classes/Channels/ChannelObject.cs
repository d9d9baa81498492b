using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Builtins.Control;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>HOC's KSChan: a channel that a script describes, and that is a mechanism from the start.</summary>
[HocClass("KSChan", "new KSChan(isPoint)", "A channel that is described step by step: its states, gates, transitions, current. It is a mechanism to be inserted, or with 1 a point process, from the start, and what is changed later holds for all of its instances.", Most = 1)]
internal sealed partial class ChannelObject : HocObject
{
    private const string NoIon = "NonSpecific";
    private const double Largest = 1e9;

    private readonly HocSession _session;
    private MechanismType _type;

    /// <summary>Makes a channel without states. It lives as long as the session.</summary>
    public ChannelObject(CallArguments call)
    {
        _session = call.Session;
        Retain();
        int number = _session.Names.ClassOf(typeof(ChannelObject)).Instances.Count;
        Channel = new(call.Count > 0 && call.Integer(1, 0, 1) == 1, _session.SingleChannels) { Name = $"Chan{number}" };
        if (_session.Names.IsTaken(Channel.Name)) throw NameTaken(call, Channel.Name);
        _type = ChannelMechanism.Make(Channel);
        _session.Model.Extend(_type);
        _session.NoteNameChange();
    }

    /// <summary>What is described.</summary>
    public Channel Channel { get; }

    [HocMethod("name", "ks.name(\"name\")", "The name of the mechanism; with an argument, gives it another one, or one like it when that is taken.", Most = 1)]
    public string Rename(CallArguments call)
    {
        if (call.Count == 0 || call.String(1) == Channel.Name) return Channel.Name;
        string wanted = call.String(1);
        string name = wanted;
        for (int i = 0; _session.Names.IsTaken(name) || Keywords.Contains(name); i++)
        {
            _session.Write($"KSChan::setname {name} already in use\n");
            name = $"{wanted}{i}";
        }

        Channel.Name = name;
        Update(call);
        return name;
    }

    [HocMethod("ion", "ks.ion(\"name\")", "The ion that flows, or NonSpecific; with an argument, sets it, \"\" for none in particular.", Most = 1)]
    public string SetIon(CallArguments call)
    {
        if (call.Count > 0)
        {
            string ion = call.String(1);
            string? former = Channel.Ion;
            Channel.Ion = ion is "" or NoIon ? null : Known(call, ion);
            Update(call);
            if (former is not null && Channel.Ion is null) _session.Write("switch from useion to non-specific\n");
        }

        return Channel.Ion ?? NoIon;
    }

    [HocMethod("iv_type", "ks.iv_type(type)", "How the current of the ion follows from the voltage: 0 ohmic, 1 ohmic with the Nernst potential of its concentrations, 2 Goldman, Hodgkin and Katz's equation; gives 0 without an ion.", Most = 1)]
    public double SetCurrent(CallArguments call)
    {
        if (call.Count > 0)
        {
            Channel.Current = (ChannelCurrent)call.Integer(1, 0, 2);
            Update(call);
        }

        return Channel.Ion is null ? 0 : (int)Channel.Current;
    }

    [HocMethod("gmax", "ks.gmax(x)", "The largest conductance that new instances have; with an argument, sets it.", Most = 1)]
    public double SetConductance(CallArguments call)
    {
        if (call.Count > 0)
        {
            Channel.DefaultConductance = call.Number(1, 0, Largest);
            Update(call);
        }

        return Channel.DefaultConductance;
    }

    [HocMethod("erev", "ks.erev(x)", "The reversal potential in mV that new instances have without an ion; with an argument, sets it.", Most = 1)]
    public double SetReversal(CallArguments call)
    {
        if (call.Count > 0)
        {
            Channel.DefaultReversal = call.Number(1, -Largest, Largest);
            Update(call);
        }

        return Channel.DefaultReversal;
    }

    [HocMethod("is_point", "ks.is_point()", "1 for a point process.", Most = 0)]
    public double IsPoint() => Channel.IsPointProcess ? 1 : 0;

    [HocMethod("usetable", "ks.usetable(on, size, least, most)", "Whether gates of Hodgkin and Huxley's kind take their steps from a table over voltages in mV; any change of the channel ends it. Gives whether they do.", Most = 4)]
    public double UseTable(CallArguments call)
    {
        if (call.Count > 1) Channel.UseTable(call.Integer(1, 0, 1) == 1, call.Integer(2, 2, 10_000), call.Number(3), call.Number(4));
        else if (call.Count > 0) Channel.UseTable(call.Integer(1, 0, 1) == 1);
        return Channel.UsesTable ? 1 : 0;
    }

    [HocMethod("single", "ks.single(on)", "Whether the instances of a point process follow channels one by one, as many as Nsingle says; a change of the structure ends it. Possible for a single kinetic scheme.", Most = 1)]
    public double SetSingle(CallArguments call)
    {
        bool on = call.Count > 0 && call.Integer(1, 0, 1) == 1;
        if (call.Count > 0 && Channel.IsPointProcess)
        {
            if (on && !Channel.CanBeSingle)
            {
                on = false;
                call.Warn(
                    RuntimeDiagnostics.NotDone,
                    $"channels of {Channel.Name} cannot be followed one by one.",
                    "Make it one gate of power 1 that is a kinetic scheme of two states or more.");
            }

            if (on != Channel.IsSingle)
            {
                Channel.IsSingle = on;
                Update(call);
            }
        }

        return Channel.IsSingle ? 1 : 0;
    }

    [HocMethod("vres", "ks.vres(mV)", "The change of the voltage from which on the next transitions of single channels are drawn anew, of all KSChans; sets it and gives it.", Most = 1)]
    public double SetResolution(CallArguments call)
    {
        if (call.Count > 0) _session.SingleChannels.Resolution = call.Number(1, 1e-9, Largest);
        return _session.SingleChannels.Resolution;
    }

    [HocMethod("rseed", "ks.rseed(n)", "The index of the next random number of single channels, of all KSChans; sets it and gives it.", Most = 1)]
    public double SetSeed(CallArguments call)
    {
        if (call.Count > 0) _session.SingleChannels.Seed = (uint)call.Number(1, 0, Largest);
        return _session.SingleChannels.Seed;
    }

    [HocMethod("ngate", "ks.ngate()", "The number of gates.", Most = 0)]
    public double GateCount() => Channel.Gates.Count;

    [HocMethod("nstate", "ks.nstate()", "The number of states.", Most = 0)]
    public double StateCount() => Channel.StateCount;

    [HocMethod("ntrans", "ks.ntrans()", "The number of transitions.", Most = 0)]
    public double TransitionCount() => Channel.Transitions.Count;

    [HocMethod("nligand", "ks.nligand()", "The number of ions that drive transitions.", Most = 0)]
    public double LigandCount() => Channel.Ligands.Count;

    [HocMethod("ligand", "ks.ligand(i)", "The mechanism of an ion that drives transitions, such as ca_ion.", Least = 1, Most = 1)]
    public string Ligand(CallArguments call) => IonTypes.NameOf(Channel.Ligands[IndexFrom(call, 1, 0, Channel.Ligands.Count, "ligand")]);

    [HocMethod("pr", "ks.pr()", "Prints what the channel is made of.", Most = 0)]
    public double Print()
    {
        _session.Write(ChannelText.Of(Channel, Name));
        return 1;
    }

    /// <summary>An ion of the session by its name.</summary>
    public string Known(CallArguments call, string ion)
    {
        if (_session.Model.Catalog.TryGetType(IonTypes.NameOf(ion), out MechanismType? type) && type.Kind == MechanismKind.Ion) return ion;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"\"{ion}\" is no ion that anything uses.",
            $"Make it first: ion_register(\"{ion}\", valence), or name one such as \"k\".");
    }

    /// <summary>Makes the mechanism fit what is described now.</summary>
    public void Update(CallArguments call)
    {
        RequireNoInstances(call);
        MechanismType type = ChannelMechanism.Make(Channel);
        _session.Model.Replace(_type, type);
        _type = type;
        _session.NoteNameChange();
    }

    /// <summary>The structure of a point process stays as it is while there are some.</summary>
    private void RequireNoInstances(CallArguments call)
    {
        if (!Channel.IsPointProcess || _session.Model.Store.TableOf(_type).LiveCount == 0) return;
        throw call.Fault(
            RuntimeDiagnostics.NotSupported,
            $"{call.Callee}() would change what a {Channel.Name} consists of, but there are some.",
            "Describe the channel before the first one is made.");
    }

    private static HocException NameTaken(CallArguments call, string name) => call.Fault(
        RuntimeDiagnostics.KindMismatch,
        $"the mechanism of a new KSChan is called {name}, but that name is taken.",
        $"Call the other {name} otherwise.");
}
