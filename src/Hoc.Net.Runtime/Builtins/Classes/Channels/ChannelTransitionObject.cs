using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Channels;

/// <summary>HOC's KSTrans.</summary>
[HocClass("KSTrans", "ks.trans(i)", "A transition of a KSChan; made by add_transition and add_hhstate.")]
internal sealed class ChannelTransitionObject : ChannelPartObject<ChannelTransition>
{
    /// <summary>Shows a transition.</summary>
    public ChannelTransitionObject(ChannelObject owner, ChannelTransition transition)
        : base(owner, transition)
    {
    }

    /// <summary>Refused: a transition belongs to a channel.</summary>
    public ChannelTransitionObject(CallArguments call)
        : base(null!, null!) => throw NotByNew(call);

    [HocMethod("set_f", "trans.set_f(direction, form, parameters, least, most)", "Sets the forward rate (0, or the steady state) or the backward rate (1, or the time constant): 1 A, 2 A*exp(k*(v-d)), 3 A*x/(1-exp(-x)) with x = k*(v-d), 4 A/(1+exp(k*(v-d))), 5 and 6 steady state and time constant of one energy barrier, 7 a table from one voltage to another. Changes of the Vector count at once.", Least = 3, Most = 5)]
    public double SetFunction(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        bool isSecond = call.Integer(1, 0, 1) == 1;
        var kind = (ChannelRateKind)call.Integer(2, 0, 7);
        var vector = call.Object<VectorObject>(3);
        if (vector.Size < ChannelRate.ParametersOf(kind))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"form {(int)kind} has {ChannelRate.ParametersOf(kind)} parameters, but {vector.Name} has {vector.Size} elements.",
                "Pass a Vector with all parameters.");
        }

        bool hasBounds = kind == ChannelRateKind.Table && call.Count > 3;
        if (hasBounds && !(call.Number(5) > call.Number(4)))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"a table from {call.Number(4):R} to {call.Number(5):R} mV covers no voltages.",
                "Pass its lowest and its highest voltage, in this order.");
        }

        var rate = hasBounds
            ? new ChannelRate(kind, vector.Samples, call.Number(4), call.Number(5)) { Tag = vector }
            : new ChannelRate(kind, vector.Samples) { Tag = vector };
        vector.Retain();
        ChannelRate? former = isSecond ? transition.Second : transition.First;
        if (isSecond) transition.Second = rate;
        else transition.First = rate;
        (former?.Tag as HocObject)?.Release();
        Owner.Channel.NoteRates();
        return 0;
    }

    [HocMethod("index", "trans.index()", "Its index among the transitions.", Most = 0)]
    public double Index(CallArguments call) => Owner.Channel.Transitions.IndexOf(Needed(call));

    [HocMethod("type", "trans.type(type, \"ligand\")", "What its functions are: 0 rates, 1 steady state and time constant, 2 constants of which the first is multiplied by a concentration outside, such as \"cao\", 3 by one inside; with arguments, sets it.", Most = 2)]
    public double SetKind(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        if (call.Count == 0) return (int)transition.Kind;
        var kind = (ChannelTransitionKind)call.Integer(1, 0, 3);
        if (kind >= ChannelTransitionKind.LigandOutside && Owner.Channel.GateOf(transition.Source).IsHodgkinHuxley) throw NotKinetic(call, transition);
        string? ligand = kind >= ChannelTransitionKind.LigandOutside ? LigandFrom(call) : null;
        bool usedLigand = transition.UsesLigand;
        Owner.Channel.SetKind(transition, kind, ligand);
        if (usedLigand || transition.UsesLigand) Owner.Update(call);
        return (int)transition.Kind;
    }

    [HocMethod("ftype", "trans.ftype(direction)", "The form of a function; -1 for none.", Least = 1, Most = 1)]
    public double FunctionKind(CallArguments call) => (int?)FunctionOf(call)?.Kind ?? -1;

    [HocMethod("f", "trans.f(direction, v)", "The value of a function at a voltage in mV.", Least = 2, Most = 2)]
    public double Value(CallArguments call)
    {
        Model model = call.Session.Model;
        return FunctionOf(call)?.At(call.Number(2), model.Celsius, model.Constants) ?? 0;
    }

    [HocMethod("parm", "trans.parm(direction, &least, &most)", "The Vector of a function's parameters; the bounds of a table go where pointers point.", Least = 1, Most = 3)]
    public HocObject? Parameters(CallArguments call)
    {
        ChannelRate? rate = FunctionOf(call);
        if (rate is { Kind: ChannelRateKind.Table } && call.Count > 2)
        {
            call.Pointer(2).Value = rate.Least;
            call.Pointer(3).Value = rate.Most;
        }

        return rate?.Tag as HocObject;
    }

    [HocMethod("ab", "trans.ab(v, a, b)", "Fills two Vectors with the rates there and back at the voltages of a third one.", Least = 3, Most = 3)]
    public double Rates(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        return Fill(call, (v, model) => transition.RatesAt(v, model.Celsius, model.Constants));
    }

    [HocMethod("inftau", "trans.inftau(v, inf, tau)", "Fills two Vectors with the steady states and the time constants at the voltages of a third one.", Least = 3, Most = 3)]
    public double Steady(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        return Fill(call, (v, model) => transition.SteadyAt(v, model.Celsius, model.Constants));
    }

    [HocMethod("src", "trans.src()", "The state that it begins at.", Most = 0)]
    public HocObject Source(CallArguments call) => Owner.ObjectOf(Needed(call).Source);

    [HocMethod("target", "trans.target()", "The state that it ends at.", Most = 0)]
    public HocObject Target(CallArguments call) => Owner.ObjectOf(Needed(call).Target);

    [HocMethod("ligand", "trans.ligand()", "The concentration that drives it, such as cai; empty for none.", Most = 0)]
    public string Ligand(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        return transition.Ligand is { } ion ? ion + (transition.Kind == ChannelTransitionKind.LigandInside ? "i" : "o") : "";
    }

    [HocMethod("stoichiometry", "trans.stoichiometry(n)", "How many ions of the ligand bind at once; with an argument, sets it.", Most = 1)]
    public double Stoichiometry(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        if (call.Count > 0) transition.Stoichiometry = call.Integer(1, 1, 1_000_000_000);
        return transition.Stoichiometry;
    }

    private static HocException NotKinetic(CallArguments call, ChannelTransition transition) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"a ligand cannot drive {transition.Source.Name}, a gate of Hodgkin and Huxley's kind.",
        "Make the gate a kinetic scheme of two states: add_ksstate, add_transition.");

    /// <summary>The ion of a concentration such as "cai".</summary>
    private string LigandFrom(CallArguments call)
    {
        string concentration = call.String(2);
        if (concentration.Length > 1) return Owner.Known(call, concentration[..^1]);
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"\"{concentration}\" is no concentration.",
            "Name one inside or outside, such as \"cai\" or \"cao\".");
    }

    private ChannelRate? FunctionOf(CallArguments call)
    {
        ChannelTransition transition = Needed(call);
        return call.Integer(1, 0, 1) == 1 ? transition.Second : transition.First;
    }

    private static double Fill(CallArguments call, Func<double, Model, (double First, double Second)> function)
    {
        double[] voltages = call.Object<VectorObject>(1).Samples.Values.ToArray();
        var first = call.Object<VectorObject>(2);
        var second = call.Object<VectorObject>(3);
        // All of it before any is stored: the Vectors may be those of the parameters.
        Model model = call.Session.Model;
        (double First, double Second)[] values = Array.ConvertAll(voltages, v => function(v, model));
        first.SetSize(voltages.Length);
        second.SetSize(voltages.Length);
        for (int i = 0; i < voltages.Length; i++) (first.At(i), second.At(i)) = values[i];
        return 0;
    }
}
