using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>Short ways to write forms.</summary>
internal static class FormBuild
{
    public static NumberForm Number(double value) => new(value);

    public static VariableForm Read(Variable variable) => new(variable);

    public static SetForm Set(Variable target, FormExpression value) => new(target, null, value);

    public static FormExpression Add(FormExpression left, FormExpression right) => new BinaryForm(BinaryOperator.Add, left, right);

    public static FormExpression Subtract(FormExpression left, FormExpression right) => new BinaryForm(BinaryOperator.Subtract, left, right);

    public static FormExpression Multiply(FormExpression left, FormExpression right) => new BinaryForm(BinaryOperator.Multiply, left, right);

    public static FormExpression Divide(FormExpression left, FormExpression right) => new BinaryForm(BinaryOperator.Divide, left, right);

    public static FormExpression Negate(FormExpression operand) => new UnaryForm(UnaryOperator.Negate, operand);
}
