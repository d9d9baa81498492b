using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A variable of a point process, such as <c>stim.amp</c>.</summary>
internal sealed class FieldMember(MechanismType type, int field) : Member
{
    private readonly int _column = type.ColumnOf(field);
    private readonly int[] _dimensions = type.Fields[field].Length > 1 ? [type.Fields[field].Length] : [];

    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) =>
        Placed(owner)[_column + use.Indices.Locate(frame, _dimensions)];

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        PointProcess process = Placed(owner);
        int column = _column + use.Indices.Locate(frame, _dimensions);
        double operand = value.EvaluateNumber(frame);
        return process[column] = combination.IsPlain ? operand : combination.Apply(process[column], operand);
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame) =>
        ((PointProcessObject)owner).Process.Reference(type.Fields[field].Name, use.Indices.Locate(frame, _dimensions));

    private PointProcess Placed(HocObject owner)
    {
        PointProcess process = ((PointProcessObject)owner).Process;
        return process.Section is null && type.Kind == MechanismKind.PointProcess ? throw NotPlaced(owner) : process;
    }

    /// <summary>The mistake of asking a point process that lies nowhere.</summary>
    public static HocException NotPlaced(HocObject owner) => new(new Diagnostic(
        RuntimeDiagnostics.NoSection,
        null,
        $"{owner.Name} lies in no section.",
        $"Say where: new {owner.Class.Name}(0.5), or place it first: section object.loc(0.5)"));
}
