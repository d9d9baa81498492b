using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>$1</c>: a number passed to the running procedure. Assigning changes the procedure's own copy.</summary>
internal sealed class ArgumentNumber(SourceSpan span, ArgumentPosition position) : NumberExpression(span), INumberPlace
{
    /// <summary>Which argument it is.</summary>
    public ArgumentPosition Position => position;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => position.In(frame, HocValueKind.Number, this).Number;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        int index = position.Index(frame, this);
        double operand = value.EvaluateNumber(frame);
        ref HocValue argument = ref frame.Argument(index);
        double result = combination.Apply(argument.Number, operand);
        argument = result;
        return result;
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => throw Fault(
        RuntimeDiagnostics.NoPointer,
        $"{Span.Text} is a copy that ends with the procedure, so nothing can point to it.",
        "Copy it to a variable and take the pointer of that.");
}
