using System.Collections.Immutable;
using System.Globalization;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>
/// Makes pieces of NMODL that passes put in, each with the span of what it stands for. What is plain for any value is simplified: x·0, x·1, x+0,
/// sums and products of numbers.
/// </summary>
internal readonly struct Build(SourceSpan span)
{
    public NumberLiteral Number(double value) => new(span, value, Text(value), null);

    public NmodlName Identifier(string name) => new(span, name);

    public NameExpression Name(string name) => new(span, Identifier(name));

    public ElementExpression Element(string name, NmodlExpression index) => new(span, Identifier(name), index);

    public ElementExpression Element(string name, int index) => Element(name, Number(index));

    /// <summary>The variable, or its element where an index is given.</summary>
    public NmodlExpression Variable(string name, NmodlExpression? index) => index is null ? Name(name) : Element(name, index);

    public CallExpression Call(string name, params ReadOnlySpan<NmodlExpression> arguments) => new(span, Identifier(name), [.. arguments]);

    public NmodlExpression Add(NmodlExpression left, NmodlExpression right) => (left, right) switch
    {
        (NumberLiteral { Value: 0 }, _) => right,
        (_, NumberLiteral { Value: 0 }) => left,
        (_, UnaryExpression { Operator: UnaryOperator.Negate } negative) => Binary(BinaryOperator.Subtract, left, negative.Operand),
        _ => Folded(Binary(BinaryOperator.Add, left, right)),
    };

    public NmodlExpression Subtract(NmodlExpression left, NmodlExpression right) => (left, right) switch
    {
        (NumberLiteral { Value: 0 }, _) => Negate(right),
        (_, NumberLiteral { Value: 0 }) => left,
        (_, UnaryExpression { Operator: UnaryOperator.Negate } negative) => Binary(BinaryOperator.Add, left, negative.Operand),
        _ => Folded(Binary(BinaryOperator.Subtract, left, right)),
    };

    public NmodlExpression Multiply(NmodlExpression left, NmodlExpression right) => (left, right) switch
    {
        (NumberLiteral { Value: 0 }, _) or (_, NumberLiteral { Value: 0 }) => Number(0),
        (NumberLiteral { Value: 1 }, _) => right,
        (_, NumberLiteral { Value: 1 }) => left,
        (NumberLiteral { Value: -1 }, _) => Negate(right),
        (_, NumberLiteral { Value: -1 }) => Negate(left),
        _ => Folded(Binary(BinaryOperator.Multiply, left, right)),
    };

    public NmodlExpression Divide(NmodlExpression left, NmodlExpression right) => (left, right) switch
    {
        (NumberLiteral { Value: 0 }, _) => Number(0),
        (_, NumberLiteral { Value: 1 }) => left,
        _ => Binary(BinaryOperator.Divide, left, right),
    };

    public NmodlExpression Negate(NmodlExpression operand) => operand switch
    {
        NumberLiteral number => Number(-number.Value),
        UnaryExpression { Operator: UnaryOperator.Negate } inner => inner.Operand,
        _ => new UnaryExpression(span, UnaryOperator.Negate, operand),
    };

    public NmodlExpression Power(NmodlExpression left, NmodlExpression right) => right switch
    {
        NumberLiteral { Value: 0 } => Number(1),
        NumberLiteral { Value: 1 } => left,
        _ => Binary(BinaryOperator.Power, left, right),
    };

    public BinaryExpression Binary(BinaryOperator op, NmodlExpression left, NmodlExpression right) => new(span, op, left, right);

    /// <summary>The number that two numbers make, or the expression as it is.</summary>
    public NmodlExpression Folded(BinaryExpression binary)
    {
        if (binary is not { Left: NumberLiteral { Value: var left }, Right: NumberLiteral { Value: var right } })
            return binary;
        return binary.Operator switch
        {
            BinaryOperator.Add => Number(left + right),
            BinaryOperator.Subtract => Number(left - right),
            BinaryOperator.Multiply => Number(left * right),
            BinaryOperator.Divide when right != 0 => Number(left / right),
            _ => binary,
        };
    }

    public Assignment Set(string name, NmodlExpression value) => new(span, Name(name), value);

    public Assignment Set(NmodlExpression target, NmodlExpression value) => new(span, target, value);

    public Assignment SetElement(string name, int index, NmodlExpression value) => new(span, Element(name, index), value);

    public CallStatement Do(string name, params ReadOnlySpan<NmodlExpression> arguments) => new(span, Call(name, arguments));

    public StatementBlock Block(params IEnumerable<NmodlStatement> statements) => new(span, [.. statements]);

    public If If(NmodlExpression condition, params IEnumerable<NmodlStatement> then) => new(span, condition, Block(then), null);

    public If IfElse(NmodlExpression condition, StatementBlock then, StatementBlock otherwise) => new(span, condition, then, otherwise);

    public While While(NmodlExpression condition, params IEnumerable<NmodlStatement> body) => new(span, condition, Block(body));

    public FromLoop From(string counter, int first, int last, params IEnumerable<NmodlStatement> body) =>
        new(span, Identifier(counter), Number(first), Number(last), null, Block(body));

    public LocalStatement Locals(params IEnumerable<(string Name, int Length)> variables)
    {
        var at = this;
        var place = span;
        return new(span, [.. variables.Select(v => new LocalDeclarator(place, at.Identifier(v.Name), v.Length > 1 ? at.Number(v.Length) : null))]);
    }

    public CodeBlock Procedure(string name, ImmutableArray<Parameter> parameters, StatementBlock body) =>
        new(span, CodeBlockKind.Procedure, Identifier(name), parameters, null, [], null, body);

    public Parameter Parameter(string name) => new(span, Identifier(name), null);

    public VariableDeclaration Hidden(string name, int length) =>
        new(span, Identifier(name), length > 1 ? Number(length) : null, null, null, null, null, null);

    private static string Text(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E') && !text.Contains('.') ? text.Replace("E", ".0E", StringComparison.Ordinal) : text;
    }
}
