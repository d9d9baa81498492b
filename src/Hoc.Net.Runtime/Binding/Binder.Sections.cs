using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Builtins.Control;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Binding;

/// <content>Sections, their variables and the statements about them.</content>
internal sealed partial class Binder
{
    private Statement? BindSectionStatement(StatementSyntax syntax) => syntax switch
    {
        AccessSyntax s => new AccessStatement(BindSection(s.Section)),
        InsertSyntax s => new InsertStatement(s.Mechanism),
        UninsertSyntax s => new UninsertStatement(s.Mechanism),
        ConnectSyntax s => new ConnectStatement(
            s.Span,
            BindSection(s.Child),
            Bind(s.ChildEnd),
            s.Parent is null ? null : BindSection(s.Parent),
            Bind(s.ParentLocation)),
        ForAllSectionsSyntax s => BindSelection(s.Body, body => new ForSectionsStatement(null, body)),
        ForSectionsSyntax s => BindSelection(s.Body, body => new ForSectionsStatement(Bind(s.Selection), body)),
        IfSectionSyntax s => BindSelection(s.Body, body => new IfSectionStatement(s.Span, Bind(s.Selection), body)),
        ForSegmentSyntax s => BindForSegment(s),
        RangeAssignmentSyntax { Variable: MemberSyntax variable } s => new SectionStatement(
            BindSection(variable.Target),
            BindRangeAssignment(s with { Variable = new NameSyntax(variable.Member.Span, variable.Member.Name) })),
        RangeAssignmentSyntax s => BindRangeAssignment(s),
        _ => null,
    };

    private Statement BindSelection(StatementSyntax body, Func<Statement, Statement> make)
    {
        (StatementSyntax kept, StatementSyntax? rest) = Split(body);
        return Followed(Discarding(make(BindNested(kept))), rest);
    }

    private Statement BindForSegment(ForSegmentSyntax syntax)
    {
        INumberPlace variable = BindNumberTarget(syntax.Variable);
        Expression? withEnds = syntax.SkipEnds is null ? null : Bind(syntax.SkipEnds);
        (StatementSyntax kept, StatementSyntax? rest) = Split(syntax.Body);
        return Followed(new ForSegmentStatement(syntax.Span, variable, withEnds, BindNested(kept)), rest);
    }

    private Statement BindPrefixed(PrefixedStatementSyntax syntax)
    {
        Statement Prefix() => BindNested(new ExpressionStatementSyntax(syntax.Prefix.Span, syntax.Prefix));
        if (!TakesRestOfLine(syntax.Prefix)) return new BlockStatement([Prefix(), Late(syntax.Statement)]);

        (StatementSyntax kept, StatementSyntax? rest) = Split(syntax.Statement);
        Statement statement = BindNested(kept);
        return Followed(
            IsSection(syntax.Prefix)
                ? new SectionStatement(BindSection(syntax.Prefix), statement)
                : new BlockStatement([Prefix(), statement]),
            rest);
    }

    /// <summary>
    /// Whether what stands behind an expression on its line is one statement with it: behind a section, and behind all that
    /// begins with an object.
    /// </summary>
    private bool TakesRestOfLine(ExpressionSyntax syntax) => IsSection(syntax) || BeginsWithObject(syntax);

    private bool BeginsWithObject(ExpressionSyntax syntax) => syntax switch
    {
        ArgumentSyntax argument => argument.Kind == ArgumentKind.Object,
        NameSyntax { Name: var name } when locals.TryGetNumber(name, out _) => false,
        NameSyntax { Name: var name } => locals.TryGetObject(name, out _) || scope.Find(name) is { Kind: SymbolKind.Object },
        CallSyntax { Target: NameSyntax name } =>
            scope.Find(name.Name) is { Kind: SymbolKind.Procedure, Procedure.Kind: ProcedureKind.ObjectFunction },
        CallSyntax call => BeginsWithObject(call.Target),
        IndexSyntax element => BeginsWithObject(element.Target),
        MemberSyntax member => BeginsWithObject(member.Target),
        _ => false,
    };

    /// <summary>Whether a name, element or member is a section, as far as is known when the statement is about to run.</summary>
    private bool IsSection(ExpressionSyntax syntax) => syntax switch
    {
        NameSyntax name => scope.Find(name.Name) is { Kind: SymbolKind.Section },
        IndexSyntax { Target: { } target } => IsSection(target),
        CallSyntax { Target: MemberSyntax member } => IsSection(member),
        MemberSyntax member => session.Names.IsSectionMember(member.Member.Name),
        _ => false,
    };

    private Expression BindSection(ExpressionSyntax syntax)
    {
        Expression section = Bind(syntax);
        if (section.Kind is ExpressionKind.Section or ExpressionKind.Dynamic) return section;
        if (section is UndefinedName undefined)
        {
            throw Fault(
                RuntimeDiagnostics.UndefinedName,
                syntax.Span,
                $"there is no section '{undefined.Name}'.",
                NearNames.Suggest(undefined.Name, session.Names.SectionNames(scope)) ?? $"Create it first: create {undefined.Name}");
        }

        if (_unknown) return section;
        throw Fault(
            RuntimeDiagnostics.KindMismatch,
            syntax.Span,
            $"'{syntax.Span.Text}' is not a section.",
            "Name a section made by create.");
    }

    private RangeAssignmentStatement BindRangeAssignment(RangeAssignmentSyntax syntax) => new(
        BindRange(syntax.Variable),
        Bind(syntax.From),
        Bind(syntax.To),
        new Combination(syntax.Operator, syntax.Span),
        Bind(syntax.First),
        Bind(syntax.Last));

    private RangeExpression BindRange(ExpressionSyntax syntax) => Bind(syntax) as RangeExpression ?? throw Fault(
        RuntimeDiagnostics.KindMismatch,
        syntax.Span,
        $"'{syntax.Span.Text}' is not a range variable.",
        "Only range variables such as diam or g_pas vary along a section.");

    private Expression? BindSectionName(NameUse use)
    {
        if (SectionProperty.Find(use.Name) is { } property) return new SectionPropertyExpression(use.Span, property);
        if (!session.Model.Catalog.TryGetVariable(use.Name, out var variable)) return null;
        Expression? element = use.Indices.Count > 0 ? Bind(use.Indices[0]) : null;
        Expression? location = use.Arguments is [var x] ? Bind(x) : null;
        if (variable.Field.Role == FieldRole.Random)
        {
            _makesObjects = true;
            return new RangeStreamExpression(use.Span, variable, location);
        }

        return new RangeExpression(use.Span, variable, element, location);
    }

    private HocException TwoStatements(PrefixedStatementSyntax syntax) => SyntaxDiagnostics.IsPython(syntax.Prefix.Span.Text)
        ? new HocException(SyntaxDiagnostics.Python(syntax.Prefix.Span))
        : Fault(
        RuntimeDiagnostics.TwoStatements,
        syntax.Statement.Span,
        $"a statement follows '{syntax.Prefix.Span.Text}' on the same line, and that is no section or object.",
        NearNames.Suggest(syntax.Prefix.Span.Text, Keywords.All.Concat(session.Names.SectionNames(scope)))
            ?? "Put each statement on a line of its own, or several in braces: { a b }");
}
