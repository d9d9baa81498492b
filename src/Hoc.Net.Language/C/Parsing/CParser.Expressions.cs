using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Hoc.Net.Language.C;

/// <content>Expressions.</content>
internal sealed partial class CParser
{
    private static readonly FrozenDictionary<string, int> Precedences = new Dictionary<string, int>
    {
        ["||"] = 1, ["&&"] = 2, ["|"] = 3, ["^"] = 4, ["&"] = 5, ["=="] = 6, ["!="] = 6, ["<"] = 7, [">"] = 7, ["<="] = 7, [">="] = 7,
        ["<<"] = 8, [">>"] = 8, ["+"] = 9, ["-"] = 9, ["*"] = 10, ["/"] = 10, ["%"] = 10,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Assignments =
        new[] { "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=" }.ToFrozenSet();

    private CExpression Expression()
    {
        CToken first = Current;
        CExpression expression = Assignment();
        while (TryTake(",")) expression = new CBinary(From(first, Last), ",", expression, Assignment());
        return expression;
    }

    private CExpression Assignment() => Nested(AssignmentHere);

    private CExpression AssignmentHere()
    {
        CToken first = Current;
        CExpression target = Conditional();
        if (Current.Kind != CTokenKind.Punctuation || !Assignments.Contains(Current.Text)) return target;
        string op = Current.Text[..^1];
        _at++;
        CExpression value = Assignment();
        return new CAssignment(From(first, Last), op, target, value);
    }

    private CExpression Conditional()
    {
        CToken first = Current;
        CExpression condition = Binary(1);
        if (!TryTake("?")) return condition;
        CExpression then = Expression();
        Expect(":");
        CExpression otherwise = Nested(Conditional);
        return new CChoice(From(first, Last), condition, then, otherwise);
    }

    private CExpression Binary(int least)
    {
        CToken first = Current;
        CExpression left = Unary();
        while (Current.Kind == CTokenKind.Punctuation && Precedences.TryGetValue(Current.Text, out int precedence) && precedence >= least)
        {
            string op = Current.Text;
            _at++;
            CExpression right = Binary(precedence + 1);
            left = new CBinary(From(first, Last), op, left, right);
        }

        return left;
    }

    private CExpression Unary() => Nested(UnaryHere);

    private CExpression UnaryHere()
    {
        CToken first = Current;
        if (first.Kind == CTokenKind.Punctuation && first.Text is "+" or "-" or "!" or "~" or "*" or "&" or "++" or "--")
        {
            _at++;
            CExpression operand = Unary();
            return new CPrefix(From(first, Last), first.Text, operand);
        }

        if (first.IsName("sizeof")) return SizeOf(first);
        if (first.Is("(") && StartsType(1)) return Cast(first);
        return Postfix(Primary());
    }

    private CExpression SizeOf(CToken first)
    {
        _at++;
        if (Current.Is("(") && StartsType(1))
        {
            _at++;
            CType type = TypeName();
            Expect(")");
            return new CSizeOfType(From(first, Last), type);
        }

        CExpression operand = Unary();
        return new CSizeOf(From(first, Last), operand);
    }

    private CExpression Cast(CToken first)
    {
        _at++;
        CType type = TypeName();
        Expect(")");
        if (Current.Is("{")) return Postfix(new CCast(From(first, Last), type, Initializer()));
        CExpression operand = Unary();
        return new CCast(From(first, Last), type, operand);
    }

    private CExpression Postfix(CExpression expression)
    {
        while (true)
        {
            CToken token = Current;
            if (token.Kind != CTokenKind.Punctuation) return expression;
            switch (token.Text)
            {
                case "[":
                    _at++;
                    CExpression index = Expression();
                    Expect("]");
                    expression = new CElement(expression.Span, expression, index);
                    break;
                case "(":
                    _at++;
                    expression = new CCall(expression.Span, expression, Arguments());
                    break;
                case "." or "->":
                    _at++;
                    expression = new CMember(expression.Span, expression, TakeName().Text, token.Text == "->");
                    break;
                case "++" or "--":
                    _at++;
                    expression = new CPostfix(expression.Span, token.Text, expression);
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>Arguments in parentheses. A comma may stand alone, as the macros of NEURON for arguments of threads leave it.</summary>
    private ImmutableArray<CExpression> Arguments()
    {
        var arguments = ImmutableArray.CreateBuilder<CExpression>();
        while (!TryTake(")"))
        {
            arguments.Add(Assignment());
            if (!TryTake(",") && !Current.Is(")")) throw Unexpected("')'");
        }

        return arguments.ToImmutable();
    }

    private CExpression Primary()
    {
        CToken token = Current;
        switch (token.Kind)
        {
            case CTokenKind.Name:
                _at++;
                return _scope.FindConstant(token.Text) is { } constant
                    ? new CNumber(token.Span, CNumberType.Int, constant, constant)
                    : new CName(token.Span, token.Text, token.Content);
            case CTokenKind.Number:
                _at++;
                return CNumberReader.Read(token);
            case CTokenKind.Character:
                _at++;
                int code = token.Text.Length > 0 ? (sbyte)token.Text[^1] : 0;
                return new CNumber(token.Span, CNumberType.Int, code, code);
            case CTokenKind.String:
                return Strings(token);
            case CTokenKind.Foreign:
                _at++;
                return new CForeign(token.Span, token.Content!);
            case CTokenKind.Punctuation when token.Text == "(":
                return Enclosed();
            default:
                throw Unexpected("an expression");
        }
    }

    /// <summary>Strings side by side are one.</summary>
    private CText Strings(CToken first)
    {
        var text = new StringBuilder();
        for (; Current.Kind == CTokenKind.String; _at++) text.Append(Current.Text);
        return new(first.Span, text.ToString());
    }

    private CInitializer Initializer()
    {
        CToken open = Current;
        Expect("{");
        var items = ImmutableArray.CreateBuilder<CInitializerItem>();
        while (!TryTake("}"))
        {
            string? field = null;
            long? index = null;
            if (TryTake("."))
            {
                field = TakeName().Text;
                Expect("=");
            }
            else if (TryTake("["))
            {
                index = CConstant.Evaluate(Conditional());
                Expect("]");
                Expect("=");
            }

            items.Add(new(field, index, InitialValue()));
            if (!TryTake(",") && !Current.Is("}")) throw Unexpected("'}'");
        }

        return new(open.Span, items.ToImmutable());
    }

    private CExpression InitialValue() => Current.Is("{") ? Nested(Initializer) : Assignment();
}
