using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Expressions.</summary>
internal sealed partial class NmodlTreeBuilder
{
    private NmodlExpression Expression(Grammar.ExpressionContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Grammar.OperandContext[] operands = context.operand();
        if (context.ChildCount + operands.Sum(operand => operand.ChildCount - 1) > NmodlNesting.LongestChain)
        {
            Report(NmodlDiagnostics.NestedTooDeeply(_texts.Span(context)));
            return new StringLiteral(_texts.Span(context), "");
        }

        if (operands.Length == 1 && operands[0].ChildCount == 1) return Primary(operands[0].primary());
        return new OperatorChain(_texts, _primary, operands, context.binaryOperator()).Parse();
    }

    private NmodlExpression Primary(Grammar.PrimaryContext context)
    {
        if ((context.INTEGER() ?? context.REAL() ?? context.DEFINED()) is { } number) return _texts.Number(number, Unit(context.unit()));
        if (context.PRIME() is { } prime) return Derivative(prime.Symbol, context.index());
        if (context.INT() is { } conversion)
            return new CallExpression(_texts.Span(context), _texts.Name(conversion.Symbol), [Expression(context.expression())]);
        if (context.expression() is { } inner) return Expression(inner);
        if (context.LPAREN() is not null) return Call(context, context.name(), context.arguments());
        return Variable(_texts.Span(context), context.name(), context.delay(), context.index());
    }

    private NmodlExpression Variable(
        SourceSpan span,
        Grammar.NameContext name,
        Grammar.DelayContext? delay,
        Grammar.IndexContext? index)
    {
        NmodlName variable = Name(name);
        if (delay is not null) return new DelayedExpression(span, variable, Integer(delay.integer()), Index(index));
        if (index is null) return new NameExpression(variable.Span, variable);
        return new ElementExpression(variable.Span.To(_texts.Span(index)), variable, Index(index)!);
    }

    private DerivativeExpression Derivative(IToken prime, Grammar.IndexContext? index)
    {
        (NmodlName name, int order) = Primed(prime);
        return new DerivativeExpression(_texts.Span(prime, index?.Stop ?? prime), name, Index(index), order);
    }

    private CallExpression Call(ParserRuleContext whole, Grammar.NameContext name, Grammar.ArgumentsContext? arguments) => new(
        _texts.Span(whole),
        Name(name),
        arguments is null ? [] : List(arguments.argument(), Argument));

    private NmodlExpression Argument(Grammar.ArgumentContext context)
    {
        if (context.expression() is { } expression) return Expression(expression);
        IToken text = context.STRING().Symbol;
        return new StringLiteral(_texts.Span(text), _texts.Text(text)[1..^1].ToString());
    }

    private NmodlExpression? Index(Grammar.IndexContext? context) => context is null ? null : Expression(context.expression());

    /// <summary>A name that primes follow, and how many.</summary>
    private (NmodlName Name, int Order) Primed(IToken token)
    {
        ReadOnlySpan<char> text = _texts.Text(token);
        ReadOnlySpan<char> name = text.TrimEnd('\'');
        return (new NmodlName(_texts.Span(token) with { Length = name.Length }, _session.Names[name]), text.Length - name.Length);
    }
}
