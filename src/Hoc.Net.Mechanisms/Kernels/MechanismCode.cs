using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>What the compiled kernels of a mechanism share: its program, the switches of its tables and what needs no storing.</summary>
internal sealed class MechanismCode
{
    /// <summary>With more switches hidden variables are stored always, since all their settings would have to be looked at.</summary>
    private const int MostSwitches = 3;

    private readonly Dictionary<KernelForm, KernelFacts> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Variable> _switches;
    private readonly int[] _switchSlots; // among the shared variables
    private HashSet<Place>? _demoted;

    public MechanismCode(FormProgram program)
    {
        Program = program;
        _switches = [.. program.Tabulated.Select(static r => r.Table!.Switch).Distinct()];
        _switchSlots = [.. _switches.Select(static s => s.Slot)];
    }

    public FormProgram Program { get; }

    public string Name => Program.Form.Name;

    public KernelFacts Facts(KernelForm kernel)
    {
        if (!_facts.TryGetValue(kernel, out var facts))
            _facts.Add(kernel, facts = KernelFacts.Of(kernel.Body));
        return facts;
    }

    /// <summary>The switches that are on now, a bit for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SwitchesOf(KernelFrame frame) => _switchSlots is [var only]
        ? frame.Globals[only].Value != 0 ? 1 : 0
        : SwitchesOf(_switchSlots, frame);

    private static int SwitchesOf(int[] slots, KernelFrame frame)
    {
        var bits = 0;
        for (var i = 0; i < slots.Length; i++)
            if (frame.Globals[slots[i]].Value != 0)
                bits |= 1 << i;
        return bits;
    }

    /// <summary>All switches on.</summary>
    public int AllSwitches => (1 << _switches.Length) - 1;

    /// <summary>The graph of a kernel for a setting of the switches.</summary>
    public KernelGraph GraphOf(KernelForm kernel, int switches) => GraphOf(
        kernel.Body, Program.Locals.LocalsOf(kernel), [], switches, ReasonOf(kernel), _demoted ??= FindDemoted());

    /// <summary>How a kernel runs, with its tables on, in words.</summary>
    public string Describe(KernelForm kernel)
    {
        if (Facts(kernel).Obstacle is { } obstacle)
            return $"evaluated, since it {obstacle}";
        var graph = GraphOf(kernel, AllSwitches);
        return graph.SerialReason is { } reason ? $"row after row, since it {reason}" : $"on lanes, {graph.LiveNodes} nodes";
    }

    private string? ReasonOf(KernelForm kernel)
    {
        var form = Program.Form;
        return kernel == form.Deliver || kernel == form.InitializeWeights ? "runs for one event at a time"
            : kernel == form.Construct || kernel == form.Destroy ? "runs for one instance at a time"
            : null;
    }

    private KernelGraph GraphOf(
        ImmutableArray<FormStatement> body, Variable[] locals, ImmutableArray<Variable> parameters, int switches,
        string? mustBeSerial, HashSet<Place> demoted) =>
        GraphBuilder.Build(Program, body, locals, parameters, place => (switches >> IndexOf(place) & 1) != 0, mustBeSerial, demoted);

    private int IndexOf(Place place)
    {
        for (var i = 0; i < _switches.Length; i++)
            if (Place.Of(_switches[i], 0) == place)
                return i;
        throw new InvalidOperationException($"{place} is not the switch of a table.");
    }

    /// <summary>
    /// Hidden variables that every kernel and routine sets before it reads them. They are registers everywhere and stored nowhere. Of the alternatives,
    /// which hold the same statements, only what they read and never set is looked at, so that who does not use them need not wait for their graphs.
    /// </summary>
    private HashSet<Place> FindDemoted()
    {
        var form = Program.Form;
        var kernels = form.Kernels.Except(form.Alternatives).ToList();
        if (_switches.Length > MostSwitches || kernels.Exists(k => Facts(k).Obstacle is not null))
            return [];
        var hidden = new HiddenPlaces();
        foreach (var kernel in kernels)
            hidden.VisitAll(kernel.Body);
        foreach (var routine in Program.Locals.Routines)
            hidden.VisitAll(routine.Body);
        foreach (var kernel in form.Alternatives)
            hidden.Places.ExceptWith(Facts(kernel).OnlyRead);
        if (hidden.Places.Count == 0)
            return [];
        for (var switches = 0; switches < 1 << _switches.Length; switches++)
        {
            foreach (var kernel in kernels)
                Keep(kernel.Body, Program.Locals.LocalsOf(kernel), [], switches);
            foreach (var routine in form.Functions.Concat(form.Watches))
                Keep(routine.Body, Program.Locals.LocalsOf(routine), routine.Parameters, switches);
        }

        return hidden.Places;

        void Keep(ImmutableArray<FormStatement> body, Variable[] locals, ImmutableArray<Variable> parameters, int switches)
        {
            if (KernelFacts.Of(body).Obstacle is not null)
            {
                hidden.Places.Clear();
                return;
            }

            var graph = GraphOf(body, locals, parameters, switches, null, []);
            hidden.Places.ExceptWith(graph.Loaded);
            foreach (var variable in graph.Direct)
                hidden.Places.RemoveWhere(p => p.Storage == variable.Storage && p.Index >= variable.Slot && p.Index < variable.Slot + variable.Length);
        }
    }

    private sealed class HiddenPlaces : FormVisitor
    {
        public HashSet<Place> Places { get; } = [];

        protected override void Set(SetForm set)
        {
            if (set.Target is { IsVisible: false, Storage: Storage.Field or Storage.Shared })
                for (var element = 0; element < set.Target.Length; element++)
                    Places.Add(Place.Of(set.Target, element));
        }
    }
}
