using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Blocks of statements.</summary>
internal sealed partial class NmodlTreeBuilder
{
    /// <summary>The kind of the block whose statements are being built.</summary>
    private CodeBlockKind _kind;

    private CodeBlock CodeBlock(Grammar.CodeBlockContext context)
    {
        _kind = KindOf(context.Start);
        if (_kind == CodeBlockKind.NetReceive && context.parameters() is null) Report(NmodlDiagnostics.NetReceiveWithoutWeight(_texts.Span(context.Start)));
        return new CodeBlock(
            _texts.Span(context),
            _kind,
            context.name() is { } name ? Name(name) : null,
            Parameters(context.parameters()),
            Unit(context.unit()),
            Names(context.solveFor()?.names()),
            context.moment() is { } moment ? MomentOf(moment.Start) : null,
            Block(context.block()));
    }

    private static CodeBlockKind KindOf(IToken token) => token.Type switch
    {
        Grammar.INITIAL => CodeBlockKind.Initial,
        Grammar.BREAKPOINT => CodeBlockKind.Breakpoint,
        Grammar.TERMINAL => CodeBlockKind.Terminal,
        Grammar.CONSTRUCTOR => CodeBlockKind.Constructor,
        Grammar.DESTRUCTOR => CodeBlockKind.Destructor,
        Grammar.BEFORE => CodeBlockKind.Before,
        Grammar.AFTER => CodeBlockKind.After,
        Grammar.DERIVATIVE => CodeBlockKind.Derivative,
        Grammar.DISCRETE => CodeBlockKind.Discrete,
        Grammar.PARTIAL => CodeBlockKind.Partial,
        Grammar.KINETIC => CodeBlockKind.Kinetic,
        Grammar.LINEAR => CodeBlockKind.Linear,
        Grammar.NONLINEAR => CodeBlockKind.Nonlinear,
        Grammar.FUNCTION => CodeBlockKind.Function,
        Grammar.PROCEDURE => CodeBlockKind.Procedure,
        _ => CodeBlockKind.NetReceive,
    };

    private static BlockMoment MomentOf(IToken token) => token.Type switch
    {
        Grammar.INITIAL => BlockMoment.Initial,
        Grammar.BREAKPOINT => BlockMoment.Breakpoint,
        Grammar.SOLVE => BlockMoment.Solve,
        _ => BlockMoment.Step,
    };

    private StatementBlock Block(Grammar.BlockContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Grammar.StatementContext[] statements = context.statement();
        for (int i = 1; i < statements.Length; i++)
        {
            if (statements[i].localVariables() is { } late) Report(NmodlDiagnostics.LateLocal(_texts.Span(late.Start)));
        }

        return new StatementBlock(_texts.Span(context), WithAdditions(statements));
    }

    /// <summary>The statements; what <c>~+</c> begins adds to the equation before it: <c>~ a = 1  ~+ b = 2</c> is <c>~ a + b = 1 + 2</c>.</summary>
    private ImmutableArray<NmodlStatement> WithAdditions(Grammar.StatementContext[] statements)
    {
        var built = ImmutableArray.CreateBuilder<NmodlStatement>(statements.Length);
        foreach (Grammar.StatementContext context in statements)
        {
            NmodlStatement statement = Statement(context);
            if (statement is not Equation more || _texts.Text(context.Start).Length == 1) built.Add(statement);
            else if (built.Count > 0 && built[^1] is Equation equation) built[^1] = Sum(equation, more);
            else Report(NmodlDiagnostics.NothingToAddTo(_texts.Span(context.Start)));
        }

        return built.DrainToImmutable();
    }

    private static Equation Sum(Equation first, Equation second)
    {
        SourceSpan span = first.Span.To(second.Span);
        return new Equation(
            span,
            new BinaryExpression(span, BinaryOperator.Add, first.Left, second.Left),
            new BinaryExpression(span, BinaryOperator.Add, first.Right, second.Right));
    }

    private NmodlStatement Statement(Grammar.StatementContext context)
    {
        SourceSpan span = _texts.Span(context);
        return context.GetChild(0) switch
        {
            Grammar.BlockContext c => Block(c),
            Grammar.LocalVariablesContext c => new LocalStatement(span, List(c.localVariable(), Local)),
            Grammar.UnitsSwitchContext => new UnitsSwitchStatement(span, context.Start.Type == Grammar.UNITSON),
            Grammar.VerbatimContext => new VerbatimStatement(span, Verbatim(context.Start)),
            Grammar.AssignmentContext c => Assignment(c),
            Grammar.ProtectContext c => Protect(c, span),
            Grammar.IfStatementContext c => If(c),
            Grammar.WhileLoopContext c => new While(span, Expression(c.expression()), Block(c.block())),
            Grammar.FromLoopContext c => FromLoop(c, span),
            Grammar.ForAllLoopContext c => new ForAllLoop(span, Name(c.name()), Block(c.block())),
            Grammar.SolveContext c => Solve(c, span),
            Grammar.ConductanceContext c => new Conductance(span, Name(c.name(0)), c.name(1) is { } ion ? Name(ion) : null),
            Grammar.NestedInitialContext c => NestedInitial(c, span),
            Grammar.TableContext c => Table(c, span),
            Grammar.WatchContext c => Watch(c, span),
            Grammar.ForNetConsContext c => ForNetCons(c, span),
            Grammar.MutexContext => new MutexStatement(span, context.Start.Type == Grammar.MUTEXLOCK),
            Grammar.EquationContext c => Equation(c, span),
            Grammar.DiffusionEquationContext c => DiffusionEquation(c, span),
            Grammar.BoundaryContext c => Boundary(c, span),
            Grammar.LegacyContext c when c.LAG() is not null => new Lag(span, StateName(c.stateName(0)), Name(c.name())),
            Grammar.LegacyContext => new LegacyStatement(span, _texts.Word(context.Start), span.Text),
            ParserRuleContext c => KineticStatement(c, span),
            _ => throw new InvalidOperationException("the grammar has a statement that is not built"),
        };
    }

    private NmodlStatement Assignment(Grammar.AssignmentContext context)
    {
        SourceSpan span = _texts.Span(context);
        if (context.ASSIGN() is null)
            return new CallStatement(span, Call(context, context.name(), context.arguments()));
        if (context.PRIME() is { } prime)
        {
            (NmodlName name, int order) = Primed(prime.Symbol);
            return new DerivativeEquation(span, name, Index(context.index()), order, Expression(context.expression()));
        }

        SourceSpan targetSpan = span with { Length = context.ASSIGN().Symbol.StartIndex - span.Start };
        NmodlExpression target = Variable(targetSpan, context.name(), context.delay(), context.index());
        return new Assignment(span, target, Expression(context.expression()));
    }

    private Protect Protect(Grammar.ProtectContext context, SourceSpan span)
    {
        NmodlStatement inner = Assignment(context.assignment());
        if (inner is Assignment assignment) return new Protect(span, assignment);
        Report(NmodlDiagnostics.ProtectsNoAssignment(inner.Span));
        var nothing = new NameExpression(inner.Span, new NmodlName(inner.Span, ""));
        return new Protect(span, new Assignment(inner.Span, nothing, nothing));
    }

    /// <summary>A chain of ELSE IFs becomes IFs in each other, built from the last.</summary>
    private If If(Grammar.IfStatementContext context)
    {
        Grammar.ElseIfContext[] branches = context.elseIf();
        if (branches.Length > NmodlNesting.LongestChain) Report(NmodlDiagnostics.NestedTooDeeply(_texts.Span(context)));
        NmodlExpression condition = Expression(context.expression());
        StatementBlock then = Block(context.block());
        var built = new (NmodlExpression Condition, StatementBlock Then)[branches.Length];
        for (int i = 0; i < branches.Length; i++)
            built[i] = (Expression(branches[i].expression()), Block(branches[i].block()));
        NmodlStatement? rest = context.elseBlock() is { } last ? Block(last.block()) : null;
        for (int i = branches.Length - 1; i >= 0; i--)
            rest = new If(_texts.Span(branches[i].IF().Symbol, context.Stop), built[i].Condition, built[i].Then, rest);
        return new If(_texts.Span(context), condition, then, rest);
    }

    private FromLoop FromLoop(Grammar.FromLoopContext context, SourceSpan span) => new(
        span,
        Name(context.name()),
        Expression(context.first),
        Expression(context.last),
        context.by is { } by ? Expression(by) : null,
        Block(context.block()));

    private Solve Solve(Grammar.SolveContext context, SourceSpan span) => new(
        span,
        Name(context.name(0)),
        context.name(1) is { } method ? Name(method) : null,
        context.STEADYSTATE() is not null,
        context.block() is { } block ? Block(block) : null);

    private NestedInitial NestedInitial(Grammar.NestedInitialContext context, SourceSpan span)
    {
        Require(CodeBlockKind.NetReceive, context.Start, "NET_RECEIVE");
        return new NestedInitial(span, Block(context.block()));
    }

    private TableStatement Table(Grammar.TableContext context, SourceSpan span)
    {
        if (_kind is not (CodeBlockKind.Function or CodeBlockKind.Procedure))
            Report(NmodlDiagnostics.Misplaced(_texts.Span(context.Start), "TABLE", "a FUNCTION or PROCEDURE"));
        NumberLiteral with = Integer(context.integer());
        if (with.Value < 1) Report(NmodlDiagnostics.EmptyTable(with.Span));
        return new TableStatement(
            span,
            Names(context.variables),
            Names(context.depends),
            Expression(context.first),
            Expression(context.last),
            with);
    }

    private Watch Watch(Grammar.WatchContext context, SourceSpan span)
    {
        Require(CodeBlockKind.NetReceive, context.Start, "NET_RECEIVE");
        return new Watch(span, List(context.watchCondition(), WatchCondition));
    }

    private WatchCondition WatchCondition(Grammar.WatchConditionContext context)
    {
        NmodlExpression condition = Expression(context.expression());
        if (condition is not BinaryExpression { Operator: BinaryOperator.Greater or BinaryOperator.Less } comparison)
        {
            Report(NmodlDiagnostics.WatchesNoThreshold(condition.Span));
            comparison = new BinaryExpression(condition.Span, BinaryOperator.Greater, condition, condition);
        }

        return new WatchCondition(_texts.Span(context), comparison, Number(context.number()));
    }

    private ForNetCons ForNetCons(Grammar.ForNetConsContext context, SourceSpan span)
    {
        Require(CodeBlockKind.NetReceive, context.Start, "NET_RECEIVE");
        return new ForNetCons(span, Parameters(context.parameters()), Block(context.block()));
    }

    private Equation Equation(Grammar.EquationContext context, SourceSpan span)
    {
        if (_kind is not (CodeBlockKind.Linear or CodeBlockKind.Nonlinear))
            Report(NmodlDiagnostics.MisplacedEquation(_texts.Span(context.Start)));
        return new Equation(span, Expression(context.expression(0)), Expression(context.expression(1)));
    }

    private DiffusionEquation DiffusionEquation(Grammar.DiffusionEquationContext context, SourceSpan span)
    {
        Require(CodeBlockKind.Partial, context.Start, "PARTIAL");
        (NmodlName derivative, int order) = Primed(context.PRIME().Symbol);
        NmodlName state = Name(context.name(1));
        if (order > 1 || derivative.Text != state.Text) Report(NmodlDiagnostics.DiffusesOther(derivative.Span, state.Text));
        return new DiffusionEquation(span, state, Name(context.name(0)), Name(context.name(2)));
    }

    private Boundary Boundary(Grammar.BoundaryContext context, SourceSpan span)
    {
        Require(CodeBlockKind.Partial, context.Start, "PARTIAL");
        return new Boundary(span, Name(context.name()), context.DEL() is not null, context.LAST() is not null, Expression(context.expression()));
    }

    private void Require(CodeBlockKind kind, IToken token, string block)
    {
        if (_kind != kind) Report(NmodlDiagnostics.Misplaced(_texts.Span(token), _texts.Word(token), $"a {block} block"));
    }
}
