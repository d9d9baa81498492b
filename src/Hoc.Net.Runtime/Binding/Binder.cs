using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Shapes;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Binding;

/// <summary>Resolves the names of a procedure, or of statements at top level, and makes bound trees. Its chapters are one file each.</summary>
/// <remarks>
/// HOC declares as it goes. So a statement is bound at once only when all its names are known; else it becomes a
/// <see cref="LateStatement"/>, which is bound when it is executed. A number variable comes into being by the
/// execution of its first assignment, so only a statement about to be executed (<see cref="BindNow"/>) may create one.
/// </remarks>
internal sealed partial class Binder(HocSession session, Scope scope, Template? template, LocalNames locals, ProcedureKind? procedure)
{
    private bool _now;
    private bool _unknown;
    private bool _makesObjects;
    private LiteralSlots? _literals;
    private bool _hasLateStatements;

    /// <summary>Binds the body of a procedure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="hasLateStatements">Whether parts of it wait until they are executed.</param>
    public Statement BindBody(BlockSyntax body, out bool hasLateStatements)
    {
        _hasLateStatements = false;
        Statement bound = BindBlock(body.Statements);
        hasLateStatements = _hasLateStatements;
        return bound;
    }

    /// <summary>Binds a statement that is executed next.</summary>
    /// <param name="syntax">The statement.</param>
    /// <param name="isFinal">Whether all names were known, so that the result may be used again.</param>
    public Statement BindNow(StatementSyntax syntax, out bool isFinal)
    {
        State outer = Enter(now: true);
        try
        {
            Statement statement = Bind(syntax);
            isFinal = !_unknown;
            return statement;
        }
        finally
        {
            Restore(outer);
        }
    }

    /// <summary>Binds a statement that is executed next and shall stand for others of its shape.</summary>
    /// <param name="syntax">The statement.</param>
    /// <param name="isTopLevel">Whether it is a statement at top level.</param>
    /// <param name="literals">Notes where the numbers end up.</param>
    /// <param name="isFinal">Whether all names were known, so that the result may be used again.</param>
    public Statement BindShape(StatementSyntax syntax, bool isTopLevel, LiteralSlots literals, out bool isFinal)
    {
        _literals = literals;
        try
        {
            return isTopLevel ? BindTopLevel(syntax, out isFinal) : BindNow(syntax, out isFinal);
        }
        finally
        {
            _literals = null;
        }
    }

    /// <summary>Binds an expression that is evaluated next.</summary>
    public Expression BindExpression(ExpressionSyntax syntax)
    {
        State outer = Enter(now: true);
        try
        {
            return Bind(syntax);
        }
        finally
        {
            Restore(outer);
        }
    }

    /// <summary>Binds a statement inside another one, now or when it is executed.</summary>
    private Statement BindNested(StatementSyntax syntax)
    {
        State outer = Enter(now: false);
        try
        {
            Statement statement = Bind(syntax);
            return _unknown ? Late(syntax) : statement;
        }
        catch (HocException)
        {
            // What is wrong now may be right when the statement is executed; if not, it is said then.
            return Late(syntax);
        }
        finally
        {
            Restore(outer);
        }
    }

    /// <summary>A statement that is bound when it is executed.</summary>
    private LateStatement Late(StatementSyntax syntax)
    {
        _literals?.Spoil();
        _hasLateStatements = true;
        return new LateStatement(this, syntax);
    }

    /// <summary>Its statements are bound when they are executed.</summary>
    private ShapeRunStatement BindRun(ShapeRunSyntax syntax)
    {
        _hasLateStatements = true;
        return new(session, this, syntax);
    }

    private Statement Bind(StatementSyntax syntax) => syntax switch
    {
        ExpressionStatementSyntax s => BindExpressionStatement(s),
        BlockSyntax s => BindBlock(s.Statements),
        ShapeRunSyntax s => BindRun(s),
        PrintSyntax s => Discarding(new PrintStatement([.. s.Items.Select(BindItem)])),
        IfSyntax s => BindIf(s),
        WhileSyntax s => BindWhile(s),
        ForSyntax s => BindFor(s),
        ForRangeSyntax s => BindCountingLoop(s.Variable, s.First, s.Last, s.Body),
        ParallelForSyntax s => BindCountingLoop(s.Variable, s.First, s.Last, s.Body),
        ForIteratorSyntax s => BindIteratorLoop(s),
        BreakSyntax => new CompletionStatement(Completion.Break),
        ContinueSyntax => new CompletionStatement(Completion.Continue),
        ReturnSyntax s => BindReturn(s),
        StopSyntax => new StopStatement(),
        IteratorStatementSyntax s => new IteratorBodyStatement(s.Span),
        LocalSyntax or LocalObjectSyntax or DebugSyntax => new EmptyStatement(),
        PrefixedStatementSyntax s => BindPrefixed(s),
        _ => BindSectionStatement(syntax) ?? BindDeclaration(syntax),
    };

    /// <summary>Statements in order; those behind the declaration of an array wait for it, as it may change what a name is.</summary>
    private Statement BindBlock(IReadOnlyList<StatementSyntax> statements)
    {
        if (statements.Count == 1) return BindNested(statements[0]);
        var bound = new Statement[statements.Count];
        bool waits = false;
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = waits ? Late(statements[i]) : BindNested(statements[i]);
            waits |= statements[i] is DoubleSyntax;
        }

        return new BlockStatement(bound);
    }

    /// <summary>Wraps a statement whose expressions may have made objects.</summary>
    private Statement Discarding(Statement statement) => _makesObjects ? new DiscardingStatement(statement) : statement;

    private State Enter(bool now)
    {
        var outer = new State(_now, _unknown, _makesObjects);
        _now = now;
        _unknown = false;
        _makesObjects = false;
        return outer;
    }

    private void Restore(State outer)
    {
        _now = outer.Now;
        _unknown = outer.Unknown;
        _makesObjects = outer.MakesObjects;
    }

    private static HocException Fault(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? remedy = null) =>
        new(new Diagnostic(descriptor, span, message, remedy));

    private readonly record struct State(bool Now, bool Unknown, bool MakesObjects);
}
