using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <content>Statements that begin with a word and have no body.</content>
internal sealed partial class DirectParser
{
    private StatementSyntax ParseCommand()
    {
        int word = _token.Type;
        int start = Take();
        switch (word)
        {
            case HocLexer.BREAK:
                return new BreakSyntax(SpanFrom(start));
            case HocLexer.CONTINUE:
                return new ContinueSyntax(SpanFrom(start));
            case HocLexer.STOP:
                return new StopSyntax(SpanFrom(start));
            case HocLexer.ITERATOR_STATEMENT:
                return new IteratorStatementSyntax(SpanFrom(start));
            case HocLexer.PRINT:
                List<ExpressionSyntax> items = ParseList(ParseExpression);
                return new PrintSyntax(SpanFrom(start), items);
            case HocLexer.DOUBLE:
                List<Declarator> arrays = ParseList(ParseArray);
                return new DoubleSyntax(SpanFrom(start), arrays);
            case HocLexer.OBJREF:
                List<Declarator> objects = ParseList(ParseDeclarator);
                return new ObjectReferenceSyntax(SpanFrom(start), objects);
            case HocLexer.CREATE:
                List<Declarator> sections = ParseList(ParseDeclarator);
                return new CreateSyntax(SpanFrom(start), sections);
            case HocLexer.STRDEF:
                List<Declarator> strings = ParseList(ParseStringVariable);
                return new StringVariableSyntax(SpanFrom(start), strings);
            case HocLexer.DEPVAR:
                IReadOnlyList<Identifier> unknowns = ParseNames();
                return new DependentVariableSyntax(SpanFrom(start), unknowns);
            default:
                return ParseSectionCommand(word, start);
        }
    }

    private StatementSyntax ParseSectionCommand(int word, int start)
    {
        switch (word)
        {
            case HocLexer.ACCESS:
                ExpressionSyntax section = ParsePath();
                return new AccessSyntax(SpanFrom(start), section);
            case HocLexer.CONNECT:
                return ParseConnect(start);
            case HocLexer.INSERT:
                Identifier mechanism = TakeName();
                return new InsertSyntax(SpanFrom(start), mechanism);
            case HocLexer.UNINSERT:
                Identifier removed = TakeName();
                return new UninsertSyntax(SpanFrom(start), removed);
            case HocLexer.DELETE:
                Identifier deleted = TakeName();
                return new DeleteSyntax(SpanFrom(start), [deleted]);
            case HocLexer.SETPOINTER:
                ExpressionSyntax pointer = ParsePath();
                Take(HocLexer.COMMA);
                ExpressionSyntax target = ParsePath();
                return new SetPointerSyntax(SpanFrom(start), pointer, target);
            default:
                throw GiveUp();
        }
    }

    private ConnectSyntax ParseConnect(int start)
    {
        ExpressionSyntax child = ParsePath();
        Take(HocLexer.COMMA);
        ExpressionSyntax parent = ParseExpression();
        if (child is not CallSyntax { Arguments: [{ } end] } joined) throw GiveUp();
        return parent is CallSyntax { Arguments: [{ } location] } place
            ? new ConnectSyntax(SpanFrom(start), joined.Target, end, place.Target, location)
            : new ConnectSyntax(SpanFrom(start), joined.Target, end, null, parent);
    }

    private List<T> ParseList<T>(Func<T> parse)
    {
        List<T> list = [parse()];
        while (_token.Type == HocLexer.COMMA)
        {
            Take();
            list.Add(parse());
        }

        return list;
    }

    private Declarator ParseDeclarator()
    {
        Identifier name = TakeName();
        List<ExpressionSyntax> dimensions = [];
        while (_token.Type == HocLexer.LBRACK) dimensions.Add(ParseIndex());
        return new Declarator(SpanFrom(name.Span.Start), name, dimensions);
    }

    private Declarator ParseArray()
    {
        Declarator array = ParseDeclarator();
        return array.Dimensions.Count > 0 ? array : throw GiveUp();
    }

    private Declarator ParseStringVariable()
    {
        Identifier name = TakeName();
        return new Declarator(name.Span, name, []);
    }
}
