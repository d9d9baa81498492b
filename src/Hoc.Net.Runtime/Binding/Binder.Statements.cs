using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Binding;

/// <content>Expressions as statements, choices, loops and returns.</content>
internal sealed partial class Binder
{
    /// <summary>Binds a statement at top level, where a bare expression prints its value.</summary>
    public Statement BindTopLevel(StatementSyntax syntax, out bool isFinal)
    {
        if (syntax is PrefixedStatementSyntax prefixed && !TakesRestOfLine(prefixed.Prefix)) throw TwoStatements(prefixed);
        if (syntax is not ExpressionStatementSyntax statement || !IsEchoed(statement))
        {
            _hasLateStatements = false;
            Statement bound = BindNow(syntax, out isFinal);
            if (!isFinal || _hasLateStatements) DeclareAssigned(syntax);
            return bound;
        }

        State outer = Enter(now: true);
        try
        {
            var echo = new DiscardingStatement(new EchoStatement(BindItem(statement.Expression)));
            isFinal = !_unknown;
            return echo;
        }
        finally
        {
            Restore(outer);
        }
    }

    /// <summary>Makes numbers of the names that a statement assigns, which may read them before.</summary>
    private void DeclareAssigned(StatementSyntax syntax)
    {
        foreach (NameSyntax target in AssignedNames.In(syntax))
        {
            if (!IsUndefined(target.Name)) continue;
            scope.Resolve(target.Name).Define(SymbolKind.Number);
            session.NoteDeclaration();
        }
    }

    /// <summary>Assignments are not echoed, unless parentheses make them expressions.</summary>
    private static bool IsEchoed(ExpressionStatementSyntax statement) =>
        statement.Expression is not AssignmentSyntax || statement.Span.Start < statement.Expression.Span.Start;

    private Statement BindExpressionStatement(ExpressionStatementSyntax syntax)
    {
        Expression expression = BindItem(syntax.Expression);
        Statement statement = expression is NumberExpression number
            ? new NumberStatement(number)
            : new ExpressionStatement(expression);
        return Discarding(statement);
    }

    /// <summary>An expression whose value is used at once, where a new object would have no holder.</summary>
    private Expression BindItem(ExpressionSyntax syntax) => syntax is NewSyntax
        ? throw Fault(
            RuntimeDiagnostics.NotAssigned,
            syntax.Span,
            "a new object must be assigned or passed on.",
            "Assign it to an objref, or pass it as an argument.")
        : Bind(syntax);

    private Expression Condition(ExpressionSyntax syntax)
    {
        bool outer = _makesObjects;
        _makesObjects = false;
        Expression condition = Bind(syntax);
        if (_makesObjects) condition = new DiscardingCondition(condition);
        _makesObjects = outer;
        return condition;
    }

    private Statement BindIf(IfSyntax syntax)
    {
        NoteAssignment(syntax.Condition);
        Expression condition = Condition(syntax.Condition);
        (StatementSyntax kept, StatementSyntax? rest) = Split(syntax.Else ?? syntax.Then);
        return Followed(
            syntax.Else is null
                ? new IfStatement(condition, BindNested(kept), null)
                : new IfStatement(condition, BindNested(syntax.Then), BindNested(kept)),
            rest);
    }

    /// <summary>Tells of <c>if (x = 3)</c>, which is always or never true: nobody means that.</summary>
    private void NoteAssignment(ExpressionSyntax condition)
    {
        if (condition is not AssignmentSyntax { Operator: AssignmentOperator.Set, Value: NumberLiteralSyntax } assignment) return;
        session.Report(new Diagnostic(
            RuntimeDiagnostics.ConstantCondition,
            condition.Span,
            $"this condition assigns {assignment.Value.Span.Text} to {assignment.Target.Span.Text}; it does not compare.",
            $"Write == to compare: {assignment.Target.Span.Text} == {assignment.Value.Span.Text}"));
    }

    private Statement BindWhile(WhileSyntax syntax)
    {
        Expression condition = Condition(syntax.Condition);
        (StatementSyntax body, StatementSyntax? rest) = Split(syntax.Body);
        return Followed(new WhileStatement(condition, null, BindNested(body)), rest);
    }

    /// <summary>The initializer may create the variable of the condition, so the loop itself is bound behind it.</summary>
    private Statement BindFor(ForSyntax syntax)
    {
        if (syntax.Initializer is { } initializer)
            return new BlockStatement([Bind(initializer), BindNested(syntax with { Initializer = null })]);
        Expression? condition = syntax.Condition is null ? null : Condition(syntax.Condition);
        Statement? increment = syntax.Increment is null ? null : BindNested(syntax.Increment);
        (StatementSyntax body, StatementSyntax? rest) = Split(syntax.Body);
        return Followed(new WhileStatement(condition, increment, BindNested(body)), rest);
    }

    private Statement BindCountingLoop(
        ExpressionSyntax variable,
        ExpressionSyntax first,
        ExpressionSyntax last,
        StatementSyntax body)
    {
        Expression start = Bind(first);
        Expression end = Bind(last);
        INumberPlace counter = BindNumberTarget(variable);
        (StatementSyntax kept, StatementSyntax? rest) = Split(body);
        return Followed(Discarding(new CountingLoop(counter, start, end, BindNested(kept))), rest);
    }

    private Statement BindIteratorLoop(ForIteratorSyntax syntax)
    {
        Expression call = Bind(syntax.Iterator);
        (StatementSyntax kept, StatementSyntax? rest) = Split(syntax.Body);
        Statement body = BindNested(kept);
        Statement loop = call switch
        {
            ProcedureCall own => new IteratorLoop(own, body),
            MemberExpression member => new MemberIteratorLoop(member, body),
            _ => throw Fault(
                RuntimeDiagnostics.KindMismatch,
                syntax.Iterator.Span,
                $"'{syntax.Iterator.Span.Text}' is no iterator.",
                "Write for (a; b; c), for i = a, b, for (x), or the call of an iterator."),
        };
        return Followed(Discarding(loop), rest);
    }

    /// <summary>
    /// Parts the body of a loop such as <c>f x = 1</c> in two statements when f turns out to be neither section nor object: only the first is
    /// repeated, the rest comes after the loop.
    /// </summary>
    private (StatementSyntax Kept, StatementSyntax? Remainder) Split(StatementSyntax body)
    {
        switch (body)
        {
            case PrefixedStatementSyntax prefixed when !TakesRestOfLine(prefixed.Prefix):
                return (new ExpressionStatementSyntax(prefixed.Prefix.Span, prefixed.Prefix), prefixed.Statement);
            case PrefixedStatementSyntax prefixed:
                (StatementSyntax kept, StatementSyntax? rest) = Split(prefixed.Statement);
                return rest is null ? (body, null) : (prefixed with { Statement = kept }, rest);
            case ForRangeSyntax loop:
                (kept, rest) = Split(loop.Body);
                return rest is null ? (body, null) : (loop with { Body = kept }, rest);
            case ForSyntax loop:
                (kept, rest) = Split(loop.Body);
                return rest is null ? (body, null) : (loop with { Body = kept }, rest);
            case WhileSyntax loop:
                (kept, rest) = Split(loop.Body);
                return rest is null ? (body, null) : (loop with { Body = kept }, rest);
            case IfSyntax { Else: null } choice:
                (kept, rest) = Split(choice.Then);
                return rest is null ? (body, null) : (choice with { Then = kept }, rest);
            case IfSyntax { Else: { } other } choice:
                (kept, rest) = Split(other);
                return rest is null ? (body, null) : (choice with { Else = kept }, rest);
            default:
                return (body, null);
        }
    }

    private Statement BindReturn(ReturnSyntax syntax)
    {
        if (procedure is null)
        {
            throw Fault(
                RuntimeDiagnostics.OutsideProcedure,
                syntax.Span,
                "return is used outside a procedure.",
                "Use it in proc, func, obfunc and iterator; stop ends a statement at top level.");
        }

        if (syntax.Value is null)
        {
            if (procedure is ProcedureKind.Procedure or ProcedureKind.Iterator) return new CompletionStatement(Completion.Return);
            throw Fault(
                RuntimeDiagnostics.NoReturnValue,
                syntax.Span,
                "a func or obfunc returns without a value.",
                procedure == ProcedureKind.Function ? "Return a number." : "Return an object.");
        }

        if (procedure is ProcedureKind.Procedure or ProcedureKind.Iterator)
        {
            throw Fault(
                RuntimeDiagnostics.UnexpectedValue,
                syntax.Value.Span,
                "a proc or iterator returns no value.",
                "Make it a func (a number) or an obfunc (an object), or return without a value.");
        }

        Expression value = Bind(syntax.Value);
        return procedure == ProcedureKind.ObjectFunction ? new ReturnObject(value) : new ReturnNumber(value);
    }

    private Statement Followed(Statement first, StatementSyntax? rest) =>
        rest is null ? first : new BlockStatement([first, Late(rest)]);
}
