using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary><c>matrix.x[i][j]</c>.</summary>
internal sealed class TableElementsMember : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        (int row, int column) = Indices(use, frame);
        return ((INumberTable)owner).At(row, column);
    }

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        (int row, int column) = Indices(use, frame);
        double operand = value.EvaluateNumber(frame);
        ref double place = ref ((INumberTable)owner).At(row, column);
        return place = combination.IsPlain ? operand : combination.Apply(place, operand);
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame)
    {
        (int row, int column) = Indices(use, frame);
        var table = (INumberTable)owner;
        table.At(row, column) += 0; // a bad index is a mistake now, not later
        return new TableElementReference(table, row, column);
    }

    private static (int Row, int Column) Indices(MemberExpression use, Frame frame)
    {
        Expression[] indices = use.CallArguments;
        if (indices.Length == 2) return (Index(indices[0], frame), Index(indices[1], frame));
        throw use.Fault(
            RuntimeDiagnostics.WrongIndexCount,
            $"'{use.Name}' takes two indices, not {indices.Length}.",
            $"Write {use.Name}[i][j].");
    }

    /// <summary>Indices are rounded down after adding float_epsilon; what is no number is no index.</summary>
    private static int Index(Expression expression, Frame frame)
    {
        double index = Math.Floor(expression.EvaluateNumber(frame) + frame.Session.FloatEpsilon);
        return double.IsNaN(index) ? -1 : (int)Math.Clamp(index, -1, int.MaxValue);
    }
}
