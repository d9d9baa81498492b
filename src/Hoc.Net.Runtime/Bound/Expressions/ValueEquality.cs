using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>==</c> and <c>!=</c> where an operand is an object, a string or a member of unknown kind.</summary>
internal sealed class ValueEquality(
    SourceSpan span,
    Expression left,
    Expression right,
    bool negated) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        HocValue first = left.Evaluate(frame);
        HocValue second = right.Evaluate(frame);
        if (first.Kind != second.Kind)
        {
            throw Fault(
                RuntimeDiagnostics.KindMismatch,
                $"{HocValue.Describe(first.Kind)} is compared with {HocValue.Describe(second.Kind)}.",
                "Compare values of one kind.");
        }

        return Compare(first, second, frame) ? 1 : 0;
    }

    private bool Compare(in HocValue first, in HocValue second, Frame frame) => first.Kind switch
    {
        HocValueKind.Number => negated
            ? Arithmetic.AreDifferent(first.Number, second.Number, frame.Epsilon.Number)
            : Arithmetic.AreEqual(first.Number, second.Number, frame.Epsilon.Number),
        HocValueKind.String => (first.String == second.String) != negated,
        HocValueKind.Object => ReferenceEquals(first.Object, second.Object) != negated,
        _ => throw Mismatch("a number, string or object"),
    };
}
