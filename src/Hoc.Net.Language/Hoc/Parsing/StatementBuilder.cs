using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Makes statements from ANTLR's flat lines of items: heads such as <c>if (x)</c> get their bodies, <c>else</c> finds its
/// <c>if</c>, and a bare name takes the rest of its line, as it may be a section.
/// </summary>
internal sealed class StatementBuilder(TokenTexts texts, ExpressionBuilder expressions, CommandBuilder commands, DepthGuard depth)
{
    /// <summary>A top-level statement; null when there is nothing in it.</summary>
    /// <exception cref="SyntaxException">The items do not make one statement.</exception>
    public StatementSyntax? Build(Grammar.StatementContext context)
    {
        IList<IParseTree> children = context.children;
        if (children[0] is Grammar.DefinitionContext definition) return Build(definition);
        if (children[0] is ITerminalNode { Symbol: var keyword })
        {
            SourceSpan span = texts.Statement;
            switch (keyword.Type)
            {
                case Grammar.BEGINTEMPLATE: return new BeginTemplateSyntax(span, texts.Identifier(children[1]));
                case Grammar.ENDTEMPLATE: return new EndTemplateSyntax(span, texts.Identifier(children[1]));
                case Grammar.PUBLIC: return new PublicSyntax(span, commands.Names(children[1]));
                case Grammar.EXTERNAL: return new ExternalSyntax(span, commands.Names(children[1]));
                case Grammar.DEBUG: return new DebugSyntax(span);
                case Grammar.HELP: return new HelpSyntax(span, children.Count > 2 ? children[1].GetText().Trim() : "");
                default: return null;
            }
        }

        var line = new ItemCursor(children, 0, children.Count - 1);
        StatementSyntax statement = Next(ref line);
        if (line.AtItem) throw Second(ref line, statement);
        return statement;
    }

    private ProcedureSyntax Build(Grammar.DefinitionContext context)
    {
        const int brace = 4;
        IList<IParseTree> children = context.children;
        ProcedureKind kind = ((ITerminalNode)children[0]).Symbol.Type switch
        {
            Grammar.PROC => ProcedureKind.Procedure,
            Grammar.FUNC => ProcedureKind.Function,
            Grammar.OBFUNC => ProcedureKind.ObjectFunction,
            _ => ProcedureKind.Iterator,
        };
        List<StatementSyntax> body = [];
        int i = brace + 1;
        for (; children[i] is ITerminalNode { Symbol: { Type: Grammar.LOCAL or Grammar.LOCALOBJ } keyword }; i += 2)
        {
            var list = (Grammar.NamesContext)children[i + 1];
            SourceSpan span = texts.Span(keyword, list.Stop);
            body.Add(keyword.Type == Grammar.LOCAL
                ? new LocalSyntax(span, commands.Names(list))
                : new LocalObjectSyntax(span, commands.Names(list)));
        }

        AddLines(children, i, body);
        SourceSpan braces = texts.Span(((ITerminalNode)children[brace]).Symbol, context.Stop);
        return new ProcedureSyntax(texts.Span(context), kind, texts.Identifier(children[1]), new BlockSyntax(braces, body));
    }

    private BlockSyntax Build(Grammar.BlockContext context)
    {
        List<StatementSyntax> statements = [];
        depth.Enter(context.Start);
        AddLines(context.children, 1, statements);
        depth.Leave();
        return new BlockSyntax(texts.Span(context), statements);
    }

    private void AddLines(IList<IParseTree> children, int first, List<StatementSyntax> statements)
    {
        var items = new ItemCursor(children, first, children.Count - 1);
        while (items.SkipLineEnds()) statements.Add(Next(ref items));
    }

    /// <summary>One statement, with all that belongs to it on its line.</summary>
    private StatementSyntax Next(ref ItemCursor line)
    {
        IParseTree item = line.Take(out Grammar.ExpressionContext? behindColon);
        if (item is Grammar.ExpressionContext expression)
        {
            if (behindColon is not null) return RangeAssignment(expression, behindColon);
            if (expression.Start is RunToken run) return run.Run;
            return line.AtItem && !line.AtElse && MaybePrefix(expression)
                ? Prefixed(expression, ref line)
                : new ExpressionStatementSyntax(texts.Span(expression), expressions.Build(expression));
        }

        var command = (Grammar.CommandContext)item;
        return command switch
        {
            Grammar.BlockCommandContext block => Build((Grammar.BlockContext)block.children[0]),
            Grammar.ReturnHeadContext => Return(command, ref line),
            Grammar.ElseHeadContext => throw new SyntaxException(SyntaxDiagnostics.ElseWithoutIf(texts.Span(command))),
            _ => Head(command, ref line) ?? commands.Build(command),
        };
    }

    private StatementSyntax? Head(Grammar.CommandContext head, ref ItemCursor line)
    {
        IList<IParseTree> children = head.children;
        switch (head)
        {
            case Grammar.IfHeadContext:
                return If(head, ref line);
            case Grammar.WhileHeadContext:
                ExpressionSyntax condition = Expression(children[2]);
                StatementSyntax repeated = Body(head, ref line);
                return new WhileSyntax(SpanTo(head, repeated), condition, repeated);
            case Grammar.ForHeadContext:
                return For(head, (Grammar.ForClauseContext)children[1], ref line);
            case Grammar.ParallelHeadContext:
                ExpressionSyntax variable = Path(children[1]);
                ExpressionSyntax first = Expression(children[3]);
                ExpressionSyntax last = Expression(children[5]);
                StatementSyntax inParallel = Body(head, ref line);
                return new ParallelForSyntax(SpanTo(head, inParallel), variable, first, last, inParallel);
            case Grammar.ForAllHeadContext:
                StatementSyntax all = Body(head, ref line);
                return new ForAllSectionsSyntax(SpanTo(head, all), all);
            case Grammar.ForSectionsHeadContext:
                ExpressionSyntax sections = Selection(children[1]);
                StatementSyntax each = Body(head, ref line);
                return new ForSectionsSyntax(SpanTo(head, each), sections, each);
            case Grammar.IfSectionHeadContext:
                ExpressionSyntax wanted = Selection(children[1]);
                StatementSyntax chosen = Body(head, ref line);
                return new IfSectionSyntax(SpanTo(head, chosen), wanted, chosen);
            default:
                return null;
        }
    }

    private IfSyntax If(Grammar.CommandContext head, ref ItemCursor line)
    {
        ExpressionSyntax condition = Expression(head.children[2]);
        StatementSyntax then = Body(head, ref line);
        if (!line.AtElse) return new IfSyntax(SpanTo(head, then), condition, then, null);
        var elseHead = (Grammar.CommandContext)line.Take(out _);
        StatementSyntax other = Body(elseHead, ref line);
        return new IfSyntax(SpanTo(head, other), condition, then, other);
    }

    private StatementSyntax For(Grammar.CommandContext head, Grammar.ForClauseContext clause, ref ItemCursor line)
    {
        if (clause is Grammar.SegmentClauseContext)
        {
            IList<IParseTree> segments = ((Grammar.SegmentsContext)clause.children[1]).children;
            return segments[^1] is Grammar.StepsContext steps
                ? SteppedFor(head, segments, steps, ref line)
                : SegmentFor(head, segments, ref line);
        }

        ExpressionSyntax subject = Path(clause.children[0]);
        if (clause.ChildCount == 1)
        {
            if (subject is not (CallSyntax or MemberSyntax))
                throw new SyntaxException(SyntaxDiagnostics.ForClause(texts.Span(clause)));
            StatementSyntax iterated = Body(head, ref line);
            return new ForIteratorSyntax(SpanTo(head, iterated), subject, iterated);
        }

        ExpressionSyntax first = Expression(clause.children[2]);
        ExpressionSyntax last = Expression(clause.children[4]);
        StatementSyntax body = Body(head, ref line);
        return new ForRangeSyntax(SpanTo(head, body), subject, first, last, body);
    }

    private ForSegmentSyntax SegmentFor(Grammar.CommandContext head, IList<IParseTree> segments, ref ItemCursor line)
    {
        ExpressionSyntax place = Expression(segments[0]);
        if (place is not (NameSyntax or IndexSyntax)) throw new SyntaxException(SyntaxDiagnostics.ForClause(place.Span));
        ExpressionSyntax? ends = segments.Count > 2 ? Expression(segments[2]) : null;
        StatementSyntax body = Body(head, ref line);
        return new ForSegmentSyntax(SpanTo(head, body), place, ends, body);
    }

    private ForSyntax SteppedFor(
        Grammar.CommandContext head,
        IList<IParseTree> segments,
        Grammar.StepsContext steps,
        ref ItemCursor line)
    {
        StatementSyntax? initializer = Single(segments, 0, segments.Count - 1);
        ExpressionSyntax condition = Expression(steps.children[1]);
        StatementSyntax? increment = Single(steps.children, 3, steps.ChildCount - 1);
        StatementSyntax body = Body(head, ref line);
        return new ForSyntax(SpanTo(head, body), initializer, condition, increment, body);
    }

    /// <summary>The one statement that a clause of a <c>for</c> may hold.</summary>
    private StatementSyntax? Single(IList<IParseTree> children, int first, int end)
    {
        var clause = new ItemCursor(children, first, end);
        if (!clause.AtItem) return null;
        StatementSyntax statement = Next(ref clause);
        if (clause.AtItem) throw Second(ref clause, statement);
        return statement;
    }

    /// <summary>The mistake of going on behind a whole statement.</summary>
    private SyntaxException Second(ref ItemCursor line, StatementSyntax first)
    {
        bool foreign = first is PrefixedStatementSyntax { Prefix: NameSyntax { Name: var word } }
            && SyntaxDiagnostics.IsForeignDefinition(word);
        return new SyntaxException(foreign
            ? SyntaxDiagnostics.ForeignDefinition(((PrefixedStatementSyntax)first).Prefix.Span)
            : SyntaxDiagnostics.SecondStatement(texts.Span(line.Current), line.AtElse, first is PrintSyntax));
    }

    private StatementSyntax Body(Grammar.CommandContext head, ref ItemCursor line)
    {
        if (!line.AtItem)
            throw new SyntaxException(SyntaxDiagnostics.MissingBody(texts.Span(head), texts.Text(head.Start).ToString()));
        depth.Enter(head.Start);
        StatementSyntax body = Next(ref line);
        depth.Leave();
        return body;
    }

    private ReturnSyntax Return(Grammar.CommandContext context, ref ItemCursor line)
    {
        if (line.ExpressionAhead is not { } value) return new ReturnSyntax(texts.Span(context), null);
        line.Take(out _);
        return new ReturnSyntax(texts.Span(context.Start, value.Stop), expressions.Build(value));
    }

    private PrefixedStatementSyntax Prefixed(Grammar.ExpressionContext prefix, ref ItemCursor line)
    {
        ExpressionSyntax section = expressions.Build(prefix);
        depth.Enter(prefix.Start);
        StatementSyntax statement = Next(ref line);
        depth.Leave();
        return new PrefixedStatementSyntax(section.Span.To(statement.Span), section, statement);
    }

    /// <summary>
    /// Whether an expression is a bare name or element, which can name a section, or anything reached through a dot, a method's
    /// call too, as an object may stand before its dot.
    /// </summary>
    private static bool MaybePrefix(Grammar.ExpressionContext expression)
    {
        if (expression.ChildCount > 1
            || expression.children[0] is not Grammar.OperandContext { ChildCount: 1 } operand
            || operand.children[0] is not Grammar.PathContext path)
        {
            return false;
        }

        return path.children[^1] is not Grammar.ArgumentsContext
            || path.children.Any(child => child is ITerminalNode { Symbol.Type: Grammar.DOT });
    }

    /// <summary><c>v(0:1) = a:b</c>, which arrives as the expression <c>v(0:1) = a</c> and what stands behind the colon.</summary>
    private RangeAssignmentSyntax RangeAssignment(Grammar.ExpressionContext context, Grammar.ExpressionContext last)
    {
        SourceSpan span = texts.Span(context.Start, last.Stop);
        IList<IParseTree> chain = context.children;
        bool isRange = chain.Count > 2
            && chain[0] is Grammar.OperandContext { ChildCount: 1 } target
            && target.children[0] is Grammar.PathContext;
        if (!isRange) throw new SyntaxException(SyntaxDiagnostics.RangeWithoutValues(span));
        IList<IParseTree> path = ((Grammar.PathContext)chain[0].GetChild(0)).children;
        var sign = Operator.Of(((ITerminalNode)chain[1]).Symbol.Type);
        if (!sign.IsAssignment
            || path[^1] is not Grammar.ArgumentsContext { ChildCount: 5 } range
            || range.children[3] is not Grammar.ExpressionContext to
            || range.children[1].GetChild(0) is not Grammar.ExpressionContext from)
        {
            throw new SyntaxException(SyntaxDiagnostics.RangeWithoutValues(span));
        }

        return new RangeAssignmentSyntax(
            span,
            expressions.BuildPath(path, path.Count - 1),
            expressions.Build(from),
            expressions.Build(to),
            sign.Assignment,
            expressions.BuildChain(chain, 2),
            expressions.Build(last));
    }

    private ExpressionSyntax Expression(IParseTree tree) => expressions.Build((Grammar.ExpressionContext)tree);

    private ExpressionSyntax Path(IParseTree tree) => expressions.Build((Grammar.PathContext)tree);

    private ExpressionSyntax Selection(IParseTree tree) => tree.GetChild(0) switch
    {
        Grammar.PathContext path => expressions.Build(path),
        var literal => texts.String(((ITerminalNode)literal).Symbol),
    };

    private SourceSpan SpanTo(Grammar.CommandContext head, StatementSyntax last) => texts.Span(head.Start).To(last.Span);
}
