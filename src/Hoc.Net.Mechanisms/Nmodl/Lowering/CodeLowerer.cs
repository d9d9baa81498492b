using System.Collections.Immutable;
using System.Globalization;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Mechanisms.Verbatim;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>Makes forms of statements: resolves names, calls and what passes have put in.</summary>
internal sealed partial class CodeLowerer(MechanismSource source, VariableTable variables, List<Diagnostic> diagnostics)
{
    /// <summary>Pivots of this magnitude or less end a run, as in NEURON.</summary>
    private const double SmallestPivot = 1e-20;

    /// <summary>The code by which IFERROR learns of it.</summary>
    private const int NoSingleSolution = 2;

    private readonly Dictionary<string, Routine> _routines = [];
    private readonly Dictionary<string, Routine> _library = [];
    private readonly List<Routine> _watches = [];
    private VerbatimReader? _verbatim;

    public ImmutableArray<Routine> Watches => [.. _watches];

    /// <summary>True for the kernels of the variable step, in which at_time tells the integrator of jumps.</summary>
    public bool IsVariable { get; init; }

    /// <summary>True while forms are made for steps of second order.</summary>
    public bool IsSecondOrder { get; set; }

    /// <summary>True once something has been found that sends events to others.</summary>
    public bool Emits { get; private set; }

    /// <summary>The C code of the file; null for none.</summary>
    public CodeUnit? CCode => _verbatim?.Unit;

    /// <summary>Makes the routines of all functions and procedures, which may call each other.</summary>
    public void LowerRoutines()
    {
        _verbatim = VerbatimReader.Read(source, variables, Routine);
        var blocks = source.Blocks.Where(static b => b.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure).ToList();
        foreach (var block in blocks)
            _routines.TryAdd(block.Name!.Text, Declare(block));
        for (var i = 0; i < source.FunctionTables.Length; i++)
            _routines.TryAdd(source.FunctionTables[i].Name.Text, Tabulated(source.FunctionTables[i], i));
        foreach (var block in blocks)
            Fill(_routines[block.Name!.Text], block);
    }

    public Routine? Routine(string name) => _routines.GetValueOrDefault(name);

    /// <summary>A function of the library, made when it is first called.</summary>
    private Routine? LibraryRoutine(string name)
    {
        if (_library.TryGetValue(name, out var known))
            return known;
        if (LibraryFunctions.Find(name) is not { } block)
            return null;
        var routine = _library[name] = Declare(block);
        Fill(routine, block);
        return routine;
    }

    /// <summary>The statements of a block that has parameters of its own kind, or none.</summary>
    public ImmutableArray<FormStatement> Block(StatementBlock block, NameScope? outer = null, Routine? routine = null)
    {
        var scope = new NameScope(outer);
        if (_verbatim is not null && (VerbatimText.HasEffect(block, routine?.Result is not null) || UsesC(block, scope)))
            return CodeOf(block, scope, routine);
        return Statements(block.Statements, scope);
    }

    private static Routine Declare(CodeBlock block) => new(block.Name!.Text)
    {
        Parameters = [.. block.Parameters.Select(static p => new Variable(p.Name.Text, Storage.Local))],
        Result = block.Kind == CodeBlockKind.Function ? new(block.Name.Text, Storage.Local) : null,
    };

    /// <summary>A function whose values come from the user.</summary>
    private static Routine Tabulated(FunctionTableItem table, int index)
    {
        var result = new Variable(table.Name.Text, Storage.Local);
        var parameters = table.Parameters.Select(static p => new Variable(p.Name.Text, Storage.Local)).ToImmutableArray();
        var value = Services.FunctionTable(index, [.. parameters.Select(static p => (FormExpression)Read(p))]);
        return new(table.Name.Text) { Parameters = parameters, Result = result, Body = [FormBuild.Set(result, value)] };
    }

    private void Fill(Routine routine, CodeBlock block, NameScope? outer = null)
    {
        var scope = new NameScope(outer);
        foreach (var parameter in routine.Parameters)
            scope.Declare(parameter.Name, parameter);
        if (routine.Result is { } result)
            scope.Declare(result.Name, result);
        if (block.Body.Statements.OfType<TableStatement>().FirstOrDefault() is { } table)
            routine.Table = Table(table, routine, scope, block);
        routine.Body = Block(block.Body, scope, routine);
    }

    private TableForm Table(TableStatement table, Routine routine, NameScope scope, CodeBlock block)
    {
        if (routine.Parameters.Length != 1)
            diagnostics.Add(SemanticDiagnostics.WrongPlace(table.Span, "TABLE", "a function or procedure with one argument"));
        var targets = table.Names.Length == 0 && routine.Result is { } result
            ? [result]
            : table.Names.Select(name => Find(name.Text, name.Span, scope)).OfType<Variable>().ToList();
        var depends = table.Depends.Select(name => Find(name.Text, name.Span, scope)).OfType<Variable>().ToList();
        depends.AddRange(SetElsewhere(block).Except(depends).Except(targets));
        return new(
            variables.UseTable!, [.. targets], [.. depends], Expression(table.From, scope), Expression(table.To, scope), (int)table.With.Value);
    }

    /// <summary>
    /// The GLOBAL variables that a block reads and other blocks set, such as INITIAL. NEURON makes the table of such a mechanism at the first call, when they
    /// have their values; here it is made anew when they get them.
    /// </summary>
    private IEnumerable<Variable> SetElsewhere(CodeBlock block)
    {
        var set = source.Blocks.Where(b => !ReferenceEquals(b, block)).SelectMany(static b => TreeWalk.Statements(b.Body)).OfType<Assignment>()
            .Select(static a => TreeWalk.NameOf(a.Target)).ToHashSet();
        return TreeWalk.Expressions(block.Body).SelectMany(TreeWalk.Parts).Select(TreeWalk.NameOf).OfType<string>().Where(set.Contains).Distinct()
            .Select(variables.Find).OfType<Variable>().Where(static v => v.Storage == Storage.Global);
    }

    private ImmutableArray<FormStatement> Statements(ImmutableArray<NmodlStatement> statements, NameScope scope)
    {
        var forms = ImmutableArray.CreateBuilder<FormStatement>(statements.Length);
        foreach (var statement in statements)
            Lower(statement, scope, forms);
        return forms.ToImmutable();
    }

    private void Lower(NmodlStatement statement, NameScope scope, ImmutableArray<FormStatement>.Builder forms)
    {
        switch (statement)
        {
            case StatementBlock block:
                forms.AddRange(Block(block, scope));
                break;
            case LocalStatement locals:
                foreach (var local in locals.Variables)
                    scope.DeclareLocal(local.Name.Text, (int)(local.Length?.Value ?? 1));
                break;
            case Assignment set:
                Add(forms, Set(set.Target, Expression(set.Value, scope), scope));
                break;
            case Protect protect:
                Lower(protect.Statement, scope, forms);
                break;
            case If choice:
                forms.Add(new IfForm(Expression(choice.Condition, scope), Block(choice.Then, scope), Otherwise(choice.Else, scope)));
                break;
            case While loop:
                forms.Add(new WhileForm(Expression(loop.Condition, scope), Block(loop.Body, scope)));
                break;
            case FromLoop loop:
                forms.Add(Loop(loop, scope));
                break;
            case CallStatement call:
                LowerCall(call.Call, scope, forms);
                break;
            case Solve solve:
                if (Routine(solve.Block.Text) is { } routine)
                    LowerSolve(solve, routine, scope, forms);
                break;
            case Watch watch:
                foreach (var condition in watch.Conditions)
                    forms.Add(WatchFor(condition, scope));
                break;
            case ForNetCons loop:
                forms.Add(Connections(loop, scope));
                break;
            case VerbatimStatement:
                break;
            case DerivativeEquation or Reaction or Conserve or Compartment or LongitudinalDiffusion or Equation or DiffusionEquation or Boundary:
                diagnostics.Add(SemanticDiagnostics.WrongPlace(statement.Span, "an equation", "a block that SOLVE names"));
                break;
            case NestedInitial or TableStatement or UnitsSwitchStatement or MutexStatement or Conductance or LegacyStatement:
                break;
            default:
                diagnostics.Add(SemanticDiagnostics.CannotRun(statement.Span, "this statement"));
                break;
        }
    }

    private static void Add(ImmutableArray<FormStatement>.Builder forms, FormStatement? form)
    {
        if (form is not null)
            forms.Add(form);
    }

    private ImmutableArray<FormStatement> Otherwise(NmodlStatement? statement, NameScope scope) => statement switch
    {
        null => [],
        StatementBlock block => Block(block, scope),
        _ => Statements([statement], new NameScope(scope)),
    };

    private LoopForm Loop(FromLoop loop, NameScope scope)
    {
        var inner = new NameScope(scope);
        var from = Bound(loop.From);
        var counter = inner.DeclareLocal(loop.Variable.Text);
        _counters.Add(counter);
        return new(counter, from, Bound(loop.To), loop.By is null ? Number(1) : Bound(loop.By), Block(loop.Body, inner));

        FormExpression Bound(NmodlExpression bound) => Integer(bound, scope);
    }

    private SetForm? Set(NmodlExpression target, FormExpression value, NameScope scope)
    {
        if (TreeWalk.NameOf(target) is not { } name || Find(name, target.Span, scope) is not { } variable)
            return null;
        if (!IsSettable(variable))
        {
            diagnostics.Add(SemanticDiagnostics.NoTarget(target.Span, name));
            return null;
        }

        return new(variable, ElementOf(target, variable, scope), value);
    }

    private static bool IsSettable(Variable variable) => variable.Storage is
        Storage.Local or Storage.Field or Storage.Global or Storage.Shared or Storage.Pointed or Storage.Weight or Storage.ConnectionWeight
        or Storage.Flag or Storage.NodeDiameter or Storage.RowVoltage;

    private EventForm WatchFor(WatchCondition condition, NameScope scope)
    {
        var (left, right) = (Expression(condition.Condition.Left, scope), Expression(condition.Condition.Right, scope));
        var isBelow = condition.Condition.Operator is Language.Nmodl.BinaryOperator.Less or Language.Nmodl.BinaryOperator.LessOrEqual;
        var result = new Variable("distance", Storage.Local);
        var index = _watches.Count;
        _watches.Add(new("watch" + index.ToString(CultureInfo.InvariantCulture))
        {
            Result = result,
            Body =
            [
                FormBuild.Set(variables.Voltage, Read(VariableTable.NodeVoltage)),
                FormBuild.Set(result, isBelow ? Subtract(right, left) : Subtract(left, right)),
            ],
        });
        return new(EventAction.Watch, [Number(index), Number(condition.Flag.Value)]);
    }

    private ConnectionsForm Connections(ForNetCons loop, NameScope scope)
    {
        var inner = new NameScope(scope);
        for (var i = 0; i < loop.Parameters.Length; i++)
        {
            var name = loop.Parameters[i].Name.Text;
            inner.Declare(name, new(name, Storage.ConnectionWeight, i));
        }

        return new(Block(loop.Body, inner));
    }

    private void LowerCall(CallExpression call, NameScope scope, ImmutableArray<FormStatement>.Builder forms)
    {
        switch (call.Name.Text)
        {
            case Intrinsics.SolveLinear or Intrinsics.SolvePivoting:
                LowerSolution(call, scope, forms);
                break;
            case Intrinsics.SolveFailed:
                forms.Add(new FailForm($"{source.Name}: the method of {call.Span.Source.Name}, line {call.Span.Position.Line}, did not converge."));
                break;
            case Intrinsics.ArgumentFailed:
                forms.Add(new FailForm($"{source.Name}: {call.Span.Source.Name} has no value for this argument."));
                break;
            case "state_discontinuity" when call.Arguments.Length == 2:
                Add(forms, Set(call.Arguments[0], Expression(call.Arguments[1], scope), scope));
                break;
            case "net_send":
                forms.Add(Event(EventAction.Send, AtTime(call), scope, 2));
                break;
            case "net_move":
                forms.Add(Event(EventAction.Move, call, scope, 1));
                break;
            case "net_event":
                Emits = true;
                forms.Add(Event(EventAction.Emit, call, scope, 1));
                break;
            default:
                forms.Add(new EvaluateForm(Call(call, scope)));
                break;
        }
    }

    private void LowerSolve(Solve solve, Routine routine, NameScope scope, ImmutableArray<FormStatement>.Builder forms)
    {
        ImmutableArray<FormStatement> step = [new EvaluateForm(new InvokeForm(routine, []))];
        if (IsSecondOrder && source.ImplicitSteps.FirstOrDefault(s => s.Procedure == solve.Block.Text) is { } taken)
            step = Extrapolated(step, taken, scope);
        if (solve.IfError is not { } recovery || variables.Find(SolvePass.ErrorName) is not { } error)
        {
            forms.AddRange(step);
            return;
        }

        forms.Add(FormBuild.Set(error, Number(0)));
        forms.AddRange(step);
        forms.Add(new IfForm(Read(error), Block(recovery, scope), []));
    }

    /// <summary>An implicit step, after which the states go on by the model's step times their derivative at its end.</summary>
    private ImmutableArray<FormStatement> Extrapolated(ImmutableArray<FormStatement> step, ImplicitStep taken, NameScope scope)
    {
        var dt = Read(VariableTable.TimeStep);
        FormExpression length = taken.Length == 0 ? dt : Number(taken.Length);
        var states = taken.Unknowns.Select(place => new VariableForm(variables.Find(place.Name)!, place.Index is null ? null : Expression(place.Index, scope))).ToList();
        if (taken.Rates is { } rates)
            return [.. step, new EvaluateForm(new InvokeForm(Routine(rates)!, [])), .. states.Select(x => Moved(x, DerivativeOf(x)))];
        var starts = states.Select(static (_, i) => new Variable($"start.{i}", Storage.Local)).ToList();
        return
        [
            .. states.Select((x, i) => FormBuild.Set(starts[i], x)),
            .. step,
            .. states.Select((x, i) => Moved(x, Divide(Subtract(x, Read(starts[i])), length))),
        ];

        SetForm Moved(VariableForm x, FormExpression derivative) => new(x.Variable, x.Element, FormBuild.Add(x, Multiply(dt, derivative)));

        FormExpression DerivativeOf(VariableForm x) =>
            x with { Variable = variables.Find(source.VariableStep!.Equations.First(e => e.State == x.Variable.Name).Derivative)! };
    }

    private void LowerSolution(CallExpression call, NameScope scope, ImmutableArray<FormStatement>.Builder forms)
    {
        var smallest = new Variable("pivot", Storage.Local);
        forms.Add(new LinearSolveForm(
            Find(TreeWalk.NameOf(call.Arguments[0])!, call.Span, scope)!,
            Find(TreeWalk.NameOf(call.Arguments[1])!, call.Span, scope)!,
            (int)((NumberLiteral)call.Arguments[2]).Value)
        {
            Smallest = smallest, PivotsByValue = call.Name.Text == Intrinsics.SolvePivoting,
        });
        FormStatement failure = call.Arguments is [.., NameExpression error] && call.Arguments.Length > 3
            ? FormBuild.Set(Find(error.Name.Text, call.Span, scope)!, Number(NoSingleSolution))
            : new FailForm($"{source.Name}: the equations of {call.Span.Source.Name}, line {call.Span.Position.Line}, have no single solution.");
        forms.Add(new IfForm(
            new BinaryForm(Forms.BinaryOperator.LessOrEqual, new VariableForm(smallest, null), new NumberForm(SmallestPivot)), [failure], []));
    }
}
