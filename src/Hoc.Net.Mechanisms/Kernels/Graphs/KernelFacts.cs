using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>What is to be known of a body, the routines that it calls included, before a graph is made of it.</summary>
internal sealed class KernelFacts : FormVisitor
{
    private readonly HashSet<Routine> _visited = [];
    private readonly List<Routine> _running = [];
    private readonly HashSet<Place> _accumulated = [];
    private readonly HashSet<Place> _read = [];
    private readonly HashSet<Variable> _readVariables = [];
    private readonly HashSet<Variable> _writtenVariables = [];
    private int _depth; // of loops

    private KernelFacts()
    {
    }

    /// <summary>Why the body can't be compiled at all; null when it can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>What looks at or changes variables behind the kernel's back, so that none may be kept in registers; null for nothing.</summary>
    public string? Opaque { get; private set; }

    /// <summary>Whether it reads or writes what lies elsewhere than in the row: by pointers, connections or C code.</summary>
    public bool Reaches { get; private set; }

    /// <summary>Whether it calls what instances share, such as random numbers.</summary>
    public bool CallsShared { get; private set; }

    /// <summary>Whether it may come to a mistake: an equation without a solution, an element that there is not, whatever a service refuses.</summary>
    public bool MayFail { get; private set; }

    /// <summary>Whether something is added to one place twice for one row.</summary>
    public bool AddsTwice { get; private set; }

    /// <summary>Whether a place that is added to, or a variable of an ion, is read or set as well.</summary>
    public bool MixesSums => _accumulated.Overlaps(_read) || _accumulated.Overlaps(Written) || Written.Any(static p => IsOfNode(p.Storage));

    /// <summary>The places that are set.</summary>
    public HashSet<Place> Written { get; } = [];

    /// <summary>The places that are read and never set.</summary>
    public IEnumerable<Place> OnlyRead => _read.Except(Written);

    public static KernelFacts Of(ImmutableArray<FormStatement> body)
    {
        var facts = new KernelFacts();
        facts.VisitAll(body);
        return facts;
    }

    protected override void Read(VariableForm variable)
    {
        Reaches |= variable.Variable.Storage is Storage.Pointed or Storage.ConnectionWeight;
        MayFail |= variable.Element is not null and not NumberForm;
        if (variable.Variable.Storage == Storage.Pointed)
            Opaque ??= $"follows the pointer {variable.Variable}";
        if (variable.Variable.Storage == Storage.ConnectionWeight)
            Obstacle ??= "goes over connections";
        if (_readVariables.Add(variable.Variable))
            _read.UnionWith(PlacesOf(variable.Variable));
    }

    protected override void Set(SetForm set)
    {
        MayFail |= set.Element is not null and not NumberForm;
        Write(set.Target);
    }

    protected override void Fail(FailForm fail) => MayFail = true;

    protected override void Count(LoopForm loop)
    {
        Write(loop.Counter);
        _depth++;
    }

    protected override void Repeat(WhileForm loop) => _depth++;

    protected override void EndLoop() => _depth--;

    protected override void Accumulate(AccumulateForm accumulate)
    {
        if (!_accumulated.Add(Place.Of(accumulate.Target, 0)) || _depth > 0)
            AddsTwice = true;
    }

    protected override void Solve(LinearSolveForm solve)
    {
        Write(solve.Matrix);
        Write(solve.Rhs);
        if (solve.Smallest is not null)
            Write(solve.Smallest);
    }

    protected override void Run(CodeForm code)
    {
        Obstacle ??= "runs C code";
        Reaches = MayFail = true;
    }

    protected override void Act(EventForm action)
    {
        Opaque ??= "sends events";
        CallsShared = true;
    }

    protected override void Call(ServiceForm service)
    {
        Opaque ??= $"calls {service.Name}";
        MayFail = true;
        CallsShared |= !Nmodl.Lowering.Services.IsOfOneRow(service.Name);
        if (service.Arguments.Length > Compilation.Services.MostArguments)
            Obstacle ??= $"calls {service.Name} with many arguments";
    }

    protected override void Invoke(Routine routine)
    {
        if (_running.Contains(routine))
            Obstacle ??= $"calls {routine} while it runs";
        if (!_visited.Add(routine) && _running.Contains(routine))
            return;
        _running.Add(routine);
        if (routine.Table is { } table)
            foreach (var target in table.Targets)
                Write(target);
        VisitAll(routine.Body);
        _running.Remove(routine);
    }

    private void Write(Variable variable)
    {
        Reaches |= variable.Storage is Storage.Pointed or Storage.ConnectionWeight;
        if (variable.Storage == Storage.Pointed)
            Opaque ??= $"sets what the pointer {variable} points to";
        if (variable.Storage == Storage.ConnectionWeight)
            Obstacle ??= "goes over connections";
        if (_writtenVariables.Add(variable))
            Written.UnionWith(PlacesOf(variable));
    }

    private static IEnumerable<Place> PlacesOf(Variable variable) =>
        Enumerable.Range(0, variable.Length).Select(element => Place.Of(variable, element));

    private static bool IsOfNode(Storage storage) => storage is Storage.IonReversal or Storage.IonInside or Storage.IonOutside
        or Storage.IonCurrent or Storage.IonCurrentDerivative or Storage.NodeRhs or Storage.NodeD or Storage.NodeVoltage;
}
