using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>An objref, or an element of an array of them.</summary>
internal sealed class ObjectVariable(
    SourceSpan span,
    Place<ObjectArray> variable,
    IndexList indices)
    : ObjectExpression(span), IObjectPlace
{
    /// <summary>Where the variable lies.</summary>
    public Place<ObjectArray> Variable => variable;

    /// <summary>The indices.</summary>
    public IndexList Indices => indices;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(Slot(frame));

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) => Slot(frame).Value;

    /// <inheritdoc/>
    public void Assign(Frame frame, HocObject? value) => Slot(frame).Value = value;

    private ObjectSlot Slot(Frame frame)
    {
        ObjectArray storage = variable.In(frame);
        return storage.Slots[indices.Locate(frame, storage.Dimensions)];
    }
}
