using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Mechanisms.Verbatim;
using Hoc.Net.Simulation.Membrane;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>
/// Makes a mechanism's form after all passes. Each pass over the rows begins by reading the voltage and the ions' variables into the
/// instance's own, and ends by writing back what USEION says.
/// </summary>
internal sealed partial class MechanismLowerer
{
    private const double VoltageIncrement = .001; // mV

    private readonly MechanismSource _source;
    private readonly CodeLowerer _code;

    public MechanismLowerer(MechanismSource source, List<Diagnostic> diagnostics)
    {
        _source = source;
        Variables = new(source);
        _code = new(source, Variables, diagnostics);
    }

    public VariableTable Variables { get; }

    /// <summary>The C code of the file; null for none.</summary>
    public CodeUnit? CCode => _code.CCode;

    /// <summary>True when the mechanism sends events to others.</summary>
    public bool Emits => _code.Emits;

    public MechanismForm Lower()
    {
        _code.LowerRoutines();
        var breakpoint = _source.Block(CodeBlockKind.Breakpoint);
        var receive = _source.Block(CodeBlockKind.NetReceive);
        return new()
        {
            Name = _source.Name,
            IsDensity = _source.Kind == MechanismKind.Density,
            SharedLength = Variables.SharedLength,
            Constants = [.. _source.UnitConstants.Where(c => _source.Find(c.Key) is { Role: VariableRole.UnitConstant }).OrderBy(static c => c.Key, StringComparer.Ordinal).Select(c => new SharedConstant(Variables.Find(c.Key)!.Slot, c.Value.Modern, c.Value.Legacy))],
            Construct = Kernel("construct", Lifetime(CodeBlockKind.Constructor)),
            Destroy = Kernel("destroy", Lifetime(CodeBlockKind.Destructor)),
            BeforeInitialize = Kernel("before initial", Moment(CodeBlockKind.Before, BlockMoment.Initial)),
            Initialize = Kernel("initialize", Initialize()),
            AfterInitialize = Kernel("after initial", Moment(CodeBlockKind.After, BlockMoment.Initial)),
            Currents = _source.Currents.IsEmpty || breakpoint is null ? null : Kernel("currents", Currents(breakpoint, _code, [])),
            Advance = Kernel("advance", Advance(breakpoint)),
            InitializeSecondOrder = TakesImplicitStep(CodeBlockKind.Initial) ? ToSecondOrder("initialize to second order", Initialize) : null,
            AdvanceSecondOrder = TakesImplicitStep(CodeBlockKind.Breakpoint) ? ToSecondOrder("advance to second order", () => Advance(breakpoint)) : null,
            BeforeCurrents = Kernel("before breakpoint", Moment(CodeBlockKind.Before, BlockMoment.Breakpoint)),
            Diffuse = _source.DiffusionBody is { } diffusion ? Kernel("diffuse", [.. Prologue(), .. _code.Block(diffusion)]) : null,
            AfterSolve = Kernel("after solve", Moment(CodeBlockKind.After, BlockMoment.Solve)),
            BeforeStep = Kernel("before step", Moment(CodeBlockKind.Before, BlockMoment.Step)),
            VariableCurrents = breakpoint is null ? null : Kernel("variable currents", VariableCurrents(breakpoint)),
            AdvancesBySteps = Step.Equations.IsEmpty && Step.BeforeCurrents is null,
            Derivatives = Kernel("derivatives", Derivatives()),
            SolveJacobian = Kernel("jacobian", SolveJacobian()),
            FollowStates = Kernel("follow states", FollowStates()),
            Deliver = receive is null ? null : Kernel("deliver", Receive(receive, receive.Body)),
            InitializeWeights = receive?.Body.Statements.OfType<NestedInitial>().FirstOrDefault() is { } initial
                ? Kernel("initialize weights", Receive(receive, initial.Body))
                : null,
            Watches = _code.Watches,
            Functions =
            [
                .. _source.Blocks.Where(IsCallable).Select(b => Callable(_code.Routine(b.Name!.Text)!)),
                .. _source.FunctionTables.Select(t => _code.Routine(t.Name.Text)!),
            ],
        };
    }

    /// <summary>What diffuses, by column.</summary>
    public ImmutableArray<Diffusion> Diffusions() =>
    [
        .. _source.Diffusions.Select(d => _source.IonVariables.FirstOrDefault(ion => ion.Name == d.Name) is { } ion
            ? new Diffusion(-1, Slot(d.Volume), Slot(d.Coefficient), ion.Ion, ion.Kind == IonVariables.Outside, InflowOf(d))
            : new Diffusion(Slot(d.Name) + d.Element, Slot(d.Volume), Slot(d.Coefficient), Inflow: InflowOf(d))),
    ];

    private DiffusionInflow? InflowOf(DiffusingState state) =>
        state.Inflow is { } inflow ? new(inflow.Ion, Slot(inflow.Slope), Slot(inflow.Flux)) : null;

    private int Slot(string name) => Variables.Find(name)!.Slot;

    private bool TakesImplicitStep(CodeBlockKind kind) => !_source.ImplicitSteps.IsEmpty && _source.Blocks.Where(b => b.Kind == kind)
        .SelectMany(static b => TreeWalk.Statements(b.Body)).OfType<Solve>().Any(solve => _source.ImplicitSteps.Any(step => step.Procedure == solve.Block.Text));

    private KernelForm? ToSecondOrder(string name, Func<ImmutableArray<FormStatement>> make)
    {
        _code.IsSecondOrder = true;
        var kernel = Kernel(name, make());
        _code.IsSecondOrder = false;
        return kernel;
    }

    private static KernelForm? Kernel(string name, ImmutableArray<FormStatement> body) => body.IsEmpty ? null : new(name, body);

    private bool IsCallable(CodeBlock block) =>
        block.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure && _source.CallableNames.Contains(block.Name!.Text);

    /// <summary>What a user calls begins by reading the voltage of the instance.</summary>
    private Routine Callable(Routine routine)
    {
        if (_source.Kind == MechanismKind.ArtificialCell)
            return routine;
        var arguments = routine.Parameters.Select(static p => new Variable(p.Name, Storage.Local)).ToImmutableArray();
        var result = routine.Result is null ? null : new Variable(routine.Name, Storage.Local);
        var call = new InvokeForm(routine, [.. arguments.Select(static a => (FormExpression)Read(a))]);
        return new(routine.Name)
        {
            Parameters = arguments,
            Result = result,
            Body =
            [
                Set(Variables.Voltage, Read(VariableTable.NodeVoltage)),
                result is null ? new EvaluateForm(call) : Set(result, call),
            ],
        };
    }

    /// <summary>The states' start values, then all INITIAL blocks in their order.</summary>
    private ImmutableArray<FormStatement> Initialize()
    {
        var blocks = _source.Blocks.Where(static b => b.Kind == CodeBlockKind.Initial).SelectMany(b => _code.Block(b.Body));
        var states = _source.Variables.Where(v => v.Role == VariableRole.State && _source.IonVariables.All(ion => ion.Name != v.Name.Text))
            .SelectMany(InitialValues);
        ImmutableArray<FormStatement> body = [.. states, .. blocks];
        return body.IsEmpty ? [] : [.. Prologue(), .. body, .. Epilogue(isInitial: true)];
    }

    /// <summary>Each state but an ion's concentration starts at the variable name0 where there is one, else at its START.</summary>
    private IEnumerable<FormStatement> InitialValues(DeclaredVariable state)
    {
        var variable = Variables.Find(state.Name.Text)!;
        var value = Variables.Find(state.Name.Text + "0") is { } start ? Read(start) : (FormExpression)Number(state.Value);
        return Enumerable.Range(0, state.Length)
            .Select(i => new SetForm(variable, state.Length > 1 ? Number(i) : null, value));
    }

    /// <summary>What SOLVE names, wherever it stands; then, where no current asks for it, all else of the BREAKPOINT.</summary>
    private ImmutableArray<FormStatement> Advance(CodeBlock? breakpoint)
    {
        if (breakpoint is null)
            return [];
        var solves = _code.Block(breakpoint.Body with { Statements = [.. TreeWalk.Statements(breakpoint.Body).OfType<Solve>()] });
        ImmutableArray<FormStatement> rest = _source.Currents.IsEmpty ? [.. _code.Block(new SolveRemover().Block(breakpoint.Body))] : [];
        return solves.IsEmpty && rest.IsEmpty ? [] : [.. Prologue(), .. solves, .. rest, .. Epilogue(isInitial: false)];
    }

    /// <summary>What happens to one instance as it is made or ends: its node and ions are not looked at yet, so the voltage is 0.</summary>
    private ImmutableArray<FormStatement> Lifetime(CodeBlockKind kind)
    {
        ImmutableArray<FormStatement> body = [.. _source.Blocks.Where(b => b.Kind == kind).SelectMany(b => _code.Block(b.Body))];
        return body.IsEmpty ? [] : [Set(Variables.Voltage, Number(0)), .. body];
    }

    private ImmutableArray<FormStatement> Moment(CodeBlockKind kind, BlockMoment moment)
    {
        var blocks = _source.Blocks.Where(b => b.Kind == kind && b.Moment == moment).ToList();
        return blocks.Count == 0 ? [] : [.. Prologue(), .. blocks.SelectMany(b => _code.Block(b.Body)), .. Epilogue(isInitial: false)];
    }

    private ImmutableArray<FormStatement> Receive(CodeBlock receive, StatementBlock body)
    {
        var scope = new NameScope(null);
        for (var i = 0; i < receive.Parameters.Length; i++)
        {
            var name = receive.Parameters[i].Name.Text;
            scope.Declare(name, new(name, Storage.Weight, i));
        }

        scope.Declare("flag", new("flag", Storage.Flag));
        return [.. Voltage(), .. _code.Block(body, scope)];
    }

    /// <summary>
    /// The currents at v + 0.001 and then at v; their difference is the conductance. What the block assigns is left as it is at v.
    /// </summary>
    /// <param name="breakpoint">The block.</param>
    /// <param name="code">What makes forms of it.</param>
    /// <param name="first">What runs before, with the ions' variables.</param>
    private ImmutableArray<FormStatement> Currents(CodeBlock breakpoint, CodeLowerer code, ImmutableArray<FormStatement> first)
    {
        var hints = TreeWalk.Statements(breakpoint.Body).OfType<Conductance>().ToList();
        if (hints.Count > 0)
            return HintedCurrents(breakpoint, hints, code, first);
        var body = code.Block(new SolveRemover().Block(breakpoint.Body));
        var total = new Variable("i", Storage.Local);
        var shifted = new Variable("i_shifted", Storage.Local);
        var forms = ImmutableArray.CreateBuilder<FormStatement>();
        forms.AddRange(IonReads());
        forms.AddRange(first);
        forms.Add(Set(Variables.Voltage, Add(Read(VariableTable.NodeVoltage), Number(VoltageIncrement))));
        forms.AddRange(body);
        forms.Add(Set(shifted, Sum()));
        var ofIons = _source.Currents.Where(static c => c.Ion is not null)
            .Select(c => (Current: Variables.Find(c.Name)!, Shifted: new Variable(c.Name + "_shifted", Storage.Local), Ion: c.Ion!.Value)).ToList();
        foreach (var (current, atShifted, _) in ofIons)
            forms.Add(Set(atShifted, Read(current)));
        forms.Add(Set(Variables.Voltage, Read(VariableTable.NodeVoltage)));
        forms.AddRange(body);
        forms.Add(Set(total, Sum()));
        foreach (var (current, atShifted, ion) in ofIons)
        {
            var derivative = Divide(Subtract(Read(atShifted), Read(current)), Number(VoltageIncrement));
            forms.Add(new AccumulateForm(Ion(ion, Storage.IonCurrentDerivative), PerArea(derivative)));
            forms.Add(new AccumulateForm(Ion(ion, Storage.IonCurrent), PerArea(Read(current))));
        }

        forms.AddRange(Epilogue(isInitial: false));
        AddToMatrix(forms, Read(total), Divide(Subtract(Read(shifted), Read(total)), Number(VoltageIncrement)));
        return forms.ToImmutable();
    }

    /// <summary>The currents at v alone, where CONDUCTANCE names what their conductances are.</summary>
    private ImmutableArray<FormStatement> HintedCurrents(
        CodeBlock breakpoint, List<Conductance> hints, CodeLowerer code, ImmutableArray<FormStatement> first)
    {
        var scope = new NameScope(null);
        var build = new Build(breakpoint.Span);
        var conductances = hints.Select((_, i) => new Variable($"conductance.{i}", Storage.Local)).ToList();
        foreach (var conductance in conductances)
            scope.Declare(conductance.Name, conductance);
        var body = new CurrentPublisher(_source.Currents).Block(new SolveRemover().Block(breakpoint.Body));
        var kept = hints.Select((hint, i) => (NmodlStatement)build.Set(conductances[i].Name, new NameExpression(hint.Span, hint.Name)));
        var forms = ImmutableArray.CreateBuilder<FormStatement>();
        forms.AddRange(Prologue());
        forms.AddRange(first);
        forms.AddRange(code.Block(body with { Statements = [.. body.Statements, .. kept] }, scope));
        for (var i = 0; i < hints.Count; i++)
            if (hints[i].Ion is { } name && _source.Ions.ToList().FindIndex(ion => ion.Ion == name.Text) is >= 0 and var ion)
                forms.Add(new AccumulateForm(Ion(ion, Storage.IonCurrentDerivative), PerArea(Read(conductances[i]))));
        foreach (var current in _source.Currents.Where(static c => c.Ion is not null))
            forms.Add(new AccumulateForm(Ion(current.Ion!.Value, Storage.IonCurrent), PerArea(Read(Variables.Find(current.Name)!))));
        forms.AddRange(Epilogue(isInitial: false));
        AddToMatrix(forms, Sum(), conductances.Select(static c => (FormExpression)Read(c)).Aggregate(FormBuild.Add));
        return forms.ToImmutable();
    }

    /// <summary>Subtracts a current from the node's right side and adds its conductance to the diagonal; an electrode's the other way round.</summary>
    private void AddToMatrix(ImmutableArray<FormStatement>.Builder forms, FormExpression current, FormExpression conductance)
    {
        var (density, perArea) = (PerArea(current), PerArea(conductance));
        forms.Add(new AccumulateForm(VariableTable.NodeRhs, _source.IsElectrode ? density : Negate(density)));
        forms.Add(new AccumulateForm(VariableTable.NodeD, _source.IsElectrode ? Negate(perArea) : perArea));
    }

    private FormExpression Sum() => _source.Currents.Select(c => (FormExpression)Read(Variables.Find(c.Name)!)).Aggregate(FormBuild.Add);

    /// <summary>A point current in nA as density in mA/cm2: times 100 / area in um2.</summary>
    private FormExpression PerArea(FormExpression value) => _source.Kind == MechanismKind.Density
        ? value
        : Multiply(value, Divide(Number(100), Read(VariableTable.NodeArea)));

    private IEnumerable<FormStatement> Prologue() => [.. Voltage(), .. IonReads()];

    private IEnumerable<FormStatement> Voltage() =>
        _source.Kind == MechanismKind.ArtificialCell ? [] : [Set(Variables.Voltage, Read(VariableTable.NodeVoltage))];

    /// <summary>What is read of ions; concentrations that are written are read too, so that they keep their value until assigned.</summary>
    private IEnumerable<FormStatement> IonReads() => _source.IonVariables
        .Where(static v => v.IsRead || v.Kind is IonVariables.Inside or IonVariables.Outside)
        .Select(v => Set(Variables.Find(v.Name)!, Read(Ion(v.Ion, v.Storage))));

    private IEnumerable<FormStatement> Epilogue(bool isInitial)
    {
        var written = _source.IonVariables.Where(static v => v.IsWritten && v.Kind != IonVariables.Current).ToList();
        foreach (var variable in written)
            yield return Set(Ion(variable.Ion, variable.Storage), Read(Variables.Find(variable.Name)!));
        if (!isInitial)
            yield break;
        foreach (var ion in written.Where(static v => v.Kind != IonVariables.Reversal).Select(static v => v.Ion).Distinct())
            yield return new EvaluateForm(Services.ConcentrationWritten(ion));
    }

    private static Variable Ion(int ion, Storage storage) => new($"ion{ion}.{storage}", storage, ion);

    /// <summary>Takes SOLVE out of BREAKPOINT, which then computes currents alone.</summary>
    private sealed class SolveRemover : TreeRewriter
    {
        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) =>
            statement is Solve ? [] : base.Expand(statement);
    }

    /// <summary>Takes currents out of LOCAL: CONDUCTANCE allows them there, and what they are counts all the same.</summary>
    private sealed class CurrentPublisher(IEnumerable<CurrentDeclaration> currents) : TreeRewriter
    {
        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) => statement is LocalStatement locals
            ? [locals with { Variables = [.. locals.Variables.Where(local => currents.All(current => current.Name != local.Name.Text))] }]
            : base.Expand(statement);
    }
}
