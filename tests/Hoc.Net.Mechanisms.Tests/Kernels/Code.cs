using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>Short ways to write forms.</summary>
internal static class Code
{
    public static FormExpression Number(double value) => new NumberForm(value);

    public static VariableForm Get(Variable variable) => new(variable);

    public static VariableForm Get(Variable variable, FormExpression element) => new(variable, element);

    public static FormStatement Set(Variable variable, FormExpression value) => new SetForm(variable, null, value);

    public static FormStatement Set(Variable variable, FormExpression element, FormExpression value) => new SetForm(variable, element, value);

    public static FormStatement Accumulate(Variable target, FormExpression value) => new AccumulateForm(target, value);

    public static FormStatement Do(Routine routine, params FormExpression[] arguments) => new EvaluateForm(Call(routine, arguments));

    public static FormExpression Call(Routine routine, params FormExpression[] arguments) => new InvokeForm(routine, [.. arguments]);

    public static FormExpression Math(MathFunction function, params FormExpression[] arguments) => new MathForm(function, [.. arguments]);

    public static FormExpression Exp(FormExpression x) => Math(MathFunction.Exp, x);

    public static FormExpression Negate(FormExpression x) => new UnaryForm(UnaryOperator.Negate, x);

    public static FormExpression Not(FormExpression x) => new UnaryForm(UnaryOperator.Not, x);

    public static FormExpression Binary(BinaryOperator op, FormExpression left, FormExpression right) => new BinaryForm(op, left, right);

    public static FormExpression Sum(FormExpression first, params FormExpression[] rest) =>
        rest.Aggregate(first, static (sum, next) => Binary(BinaryOperator.Add, sum, next));

    public static FormExpression Minus(FormExpression left, FormExpression right) => Binary(BinaryOperator.Subtract, left, right);

    public static FormExpression Product(FormExpression first, params FormExpression[] rest) =>
        rest.Aggregate(first, static (product, next) => Binary(BinaryOperator.Multiply, product, next));

    public static FormExpression Over(FormExpression left, FormExpression right) => Binary(BinaryOperator.Divide, left, right);

    public static FormExpression Less(FormExpression left, FormExpression right) => Binary(BinaryOperator.Less, left, right);

    public static FormStatement If(FormExpression condition, FormStatement[] then, params FormStatement[] otherwise) =>
        new IfForm(condition, [.. then], [.. otherwise]);

    public static FormStatement While(FormExpression condition, params FormStatement[] body) => new WhileForm(condition, [.. body]);

    public static FormStatement Loop(Variable counter, FormExpression from, FormExpression to, params FormStatement[] body) =>
        new LoopForm(counter, from, to, Number(1), [.. body]);

    public static Variable Local(string name, int length = 1) => new(name, Storage.Local, 0, length);

    public static Routine Function(string name, Func<Variable[], FormExpression> value, params string[] parameters)
    {
        Variable[] arguments = [.. parameters.Select(static p => Local(p))];
        var result = Local(name);
        return new(name) { Parameters = [.. arguments], Result = result, Body = [Set(result, value(arguments))] };
    }
}
