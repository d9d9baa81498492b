namespace Hoc.Net.Language.C;

/// <content>Statements.</content>
internal sealed partial class CParser
{
    private CStatement Statement() => Nested(StatementHere);

    private CStatement StatementHere()
    {
        CToken first = Current;
        if (first.Kind == CTokenKind.Foreign)
        {
            _at++;
            return new CEvaluation(first.Span, new CForeign(first.Span, first.Content!));
        }

        if (first.Is("{")) return Block();
        if (TryTake(";")) return new CBlock(first.Span, []);
        if (first.Kind == CTokenKind.Name)
        {
            if (Peek().Is(":") && !IsType(first) && first.Text is not ("default" or "case")) return Label();
            if (Keyword(first) is { } statement) return statement;
            if (StartsDeclaration()) return Declaration();
        }

        CExpression expression = Expression();
        Expect(";");
        return new CEvaluation(From(first, Last), expression);
    }

    private CBlock Block()
    {
        CToken open = Current;
        Expect("{");
        CScope outer = _scope;
        _scope = new CScope(outer);
        var statements = new List<CStatement>();
        while (!Current.Is("}"))
        {
            if (Current.Kind == CTokenKind.End) throw Unexpected("'}'");
            statements.Add(Statement());
        }

        _at++;
        _scope = outer;
        return new(open.Span, [.. statements]);
    }

    private CLabel Label()
    {
        CToken name = TakeName();
        _at++;
        return new(name.Span, name.Text);
    }

    private CStatement? Keyword(CToken word)
    {
        switch (word.Text)
        {
            case "if":
                _at++;
                CExpression condition = Enclosed();
                CStatement then = Statement();
                return new CIf(word.Span, condition, then, TryTakeWord("else") ? Statement() : null);
            case "while":
                _at++;
                return new CWhile(word.Span, Enclosed(), Statement());
            case "do":
                _at++;
                CStatement body = Statement();
                if (!TryTakeWord("while")) throw Unexpected("'while'");
                var loop = new CDo(word.Span, body, Enclosed());
                Expect(";");
                return loop;
            case "for":
                _at++;
                return For(word);
            case "switch":
                _at++;
                return new CSwitch(word.Span, Enclosed(), Statement());
            case "case":
                _at++;
                long value = CConstant.Evaluate(Conditional());
                Expect(":");
                return new CCase(word.Span, value);
            case "default" when Peek().Is(":"):
                _at += 2;
                return new CCase(word.Span, null);
            case "break":
                return Simple(new CBreak(word.Span));
            case "continue":
                return Simple(new CContinue(word.Span));
            case "goto":
                _at++;
                var jump = new CGoto(word.Span, TakeName().Text);
                Expect(";");
                return jump;
            case "return":
                _at++;
                CExpression? result = Current.Is(";") ? null : Expression();
                Expect(";");
                return new CReturn(word.Span, result);
            default:
                return null;
        }
    }

    private CStatement Simple(CStatement statement)
    {
        _at++;
        Expect(";");
        return statement;
    }

    private CFor For(CToken word)
    {
        CScope outer = _scope;
        _scope = new CScope(outer);
        Expect("(");
        CStatement? first = null;
        if (!TryTake(";"))
        {
            if (StartsDeclaration()) first = Declaration();
            else
            {
                CExpression start = Expression();
                first = new CEvaluation(start.Span, start);
                Expect(";");
            }
        }

        CExpression? condition = Current.Is(";") ? null : Expression();
        Expect(";");
        CExpression? next = Current.Is(")") ? null : Expression();
        Expect(")");
        CStatement body = Statement();
        _scope = outer;
        return new(word.Span, first, condition, next, body);
    }

    private CExpression Enclosed()
    {
        Expect("(");
        CExpression expression = Expression();
        Expect(")");
        return expression;
    }
}
