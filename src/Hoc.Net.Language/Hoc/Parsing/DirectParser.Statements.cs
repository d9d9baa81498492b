using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <content>Statements that have a body, and expressions as statements.</content>
internal sealed partial class DirectParser
{
    /// <summary>One statement, with all that belongs to it on its line.</summary>
    private StatementSyntax ParseItem()
    {
        int start = _token.Start;
        switch (_token.Type)
        {
            case HocLexer.LBRACE:
                return ParseBlock();
            case HocLexer.IF:
                return ParseIf();
            case HocLexer.WHILE:
                Take();
                ExpressionSyntax condition = ParseParenthesis();
                StatementSyntax repeated = ParseBody();
                return new WhileSyntax(SpanTo(start, repeated), condition, repeated);
            case HocLexer.FOR:
                return ParseFor();
            case HocLexer.PARALLEL:
                Take();
                (ExpressionSyntax variable, ExpressionSyntax first, ExpressionSyntax last) = ParseRange(ParsePath());
                StatementSyntax inParallel = ParseBody();
                return new ParallelForSyntax(SpanTo(start, inParallel), variable, first, last, inParallel);
            case HocLexer.FORALL:
                Take();
                StatementSyntax all = ParseBody();
                return new ForAllSectionsSyntax(SpanTo(start, all), all);
            case HocLexer.FORSEC:
                Take();
                ExpressionSyntax sections = ParseSelection();
                StatementSyntax each = ParseBody();
                return new ForSectionsSyntax(SpanTo(start, each), sections, each);
            case HocLexer.IFSEC:
                Take();
                ExpressionSyntax wanted = ParseSelection();
                StatementSyntax chosen = ParseBody();
                return new IfSectionSyntax(SpanTo(start, chosen), wanted, chosen);
            case HocLexer.RETURN:
                return ParseReturn();
            case < HocLexer.NAME and not (HocLexer.NEW or HocLexer.READ or HocLexer.NEGATE):
                return ParseCommand();
            default:
                ExpressionSyntax expression = ParseExpression();
                return ParseRest(start, expression);
        }
    }

    /// <summary>What an expression becomes that begins an item: a statement, or what stands before one.</summary>
    private StatementSyntax ParseRest(int start, ExpressionSyntax expression)
    {
        if (_token.Type == HocLexer.COLON) throw GiveUp();
        if (!AtItem || _token.Type == HocLexer.ELSE || !_isPath || !MaybePrefix(expression))
            return new ExpressionStatementSyntax(SpanFrom(start), expression);
        Enter();
        StatementSyntax statement = ParseItem();
        _depth--;
        return new PrefixedStatementSyntax(expression.Span.To(statement.Span), expression, statement);
    }

    /// <summary>Whether a path can name a section, or begins with an object as it has a dot.</summary>
    private static bool MaybePrefix(ExpressionSyntax path)
    {
        if (path is not CallSyntax) return true;
        while (true)
        {
            switch (path)
            {
                case CallSyntax call:
                    path = call.Target;
                    break;
                case IndexSyntax element:
                    path = element.Target;
                    break;
                default:
                    return path is MemberSyntax;
            }
        }
    }

    private StatementSyntax ParseBody()
    {
        if (!AtItem) throw GiveUp();
        Enter();
        StatementSyntax body = ParseItem();
        _depth--;
        return body;
    }

    private IfSyntax ParseIf()
    {
        int start = Take();
        ExpressionSyntax condition = ParseParenthesis();
        StatementSyntax then = ParseBody();
        if (_token.Type != HocLexer.ELSE) return new IfSyntax(SpanTo(start, then), condition, then, null);
        Take();
        StatementSyntax other = ParseBody();
        return new IfSyntax(SpanTo(start, other), condition, then, other);
    }

    private ReturnSyntax ParseReturn()
    {
        int start = Take();
        bool hasValue = _token.Type is HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.NUMBER or HocLexer.STRING
            or HocLexer.LPAREN or HocLexer.NEGATE or HocLexer.NOT or HocLexer.NEW or HocLexer.READ;
        if (!hasValue) return new ReturnSyntax(SpanFrom(start), null);
        ExpressionSyntax value = ParseExpression();
        return _token.Type == HocLexer.COLON ? throw GiveUp() : new ReturnSyntax(SpanFrom(start), value);
    }

    private StatementSyntax ParseFor()
    {
        int start = Take();
        if (_token.Type == HocLexer.LPAREN) return ParseForClauses(start);
        ExpressionSyntax subject = ParsePath();
        if (_token.Type != HocLexer.ASSIGN)
        {
            if (subject is not (CallSyntax or MemberSyntax)) throw GiveUp();
            StatementSyntax iterated = ParseBody();
            return new ForIteratorSyntax(SpanTo(start, iterated), subject, iterated);
        }

        (_, ExpressionSyntax first, ExpressionSyntax last) = ParseRange(subject);
        StatementSyntax body = ParseBody();
        return new ForRangeSyntax(SpanTo(start, body), subject, first, last, body);
    }

    private StatementSyntax ParseForClauses(int start)
    {
        Take();
        StatementSyntax? initializer = null;
        if (AtItem)
        {
            int first = _token.Start;
            if (_token.Type is not (HocLexer.NAME or HocLexer.ARGUMENT))
            {
                initializer = ParseItem();
            }
            else
            {
                ExpressionSyntax expression = ParseExpression();
                if (_token.Type is HocLexer.COMMA or HocLexer.RPAREN) return ParseForSegment(start, expression);
                initializer = ParseRest(first, expression);
            }
        }

        Take(HocLexer.SEMICOLON);
        ExpressionSyntax condition = ParseExpression();
        Take(HocLexer.SEMICOLON);
        StatementSyntax? increment = AtItem ? ParseItem() : null;
        Take(HocLexer.RPAREN);
        StatementSyntax body = ParseBody();
        return new ForSyntax(SpanTo(start, body), initializer, condition, increment, body);
    }

    private ForSegmentSyntax ParseForSegment(int start, ExpressionSyntax place)
    {
        if (place is not (NameSyntax or IndexSyntax)) throw GiveUp();
        ExpressionSyntax? ends = null;
        if (_token.Type == HocLexer.COMMA)
        {
            Take();
            ends = ParseExpression();
        }

        Take(HocLexer.RPAREN);
        StatementSyntax body = ParseBody();
        return new ForSegmentSyntax(SpanTo(start, body), place, ends, body);
    }

    /// <summary><c>= first, last</c> behind a variable.</summary>
    private (ExpressionSyntax Variable, ExpressionSyntax First, ExpressionSyntax Last) ParseRange(ExpressionSyntax variable)
    {
        Take(HocLexer.ASSIGN);
        ExpressionSyntax first = ParseExpression();
        Take(HocLexer.COMMA);
        return (variable, first, ParseExpression());
    }

    private ExpressionSyntax ParseParenthesis()
    {
        Take(HocLexer.LPAREN);
        ExpressionSyntax expression = ParseExpression();
        Take(HocLexer.RPAREN);
        return expression;
    }

    private ExpressionSyntax ParseSelection() => _token.Type == HocLexer.STRING ? TakeString() : ParsePath();
}
