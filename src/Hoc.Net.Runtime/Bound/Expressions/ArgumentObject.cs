using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>$o1</c>: an object passed to the running procedure. Assigning changes the caller's objref.</summary>
internal sealed class ArgumentObject(SourceSpan span, ArgumentPosition position) : ObjectExpression(span), IObjectPlace
{
    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => position.In(frame, HocValueKind.Object, this);

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) => position.In(frame, HocValueKind.Object, this).Object;

    /// <inheritdoc/>
    public void Assign(Frame frame, HocObject? value)
    {
        ref HocValue argument = ref position.In(frame, HocValueKind.Object, this);
        ObjectSlot? variable = argument.ObjectVariable;
        if (variable is null)
        {
            variable = frame.AddLocalObject();
            argument = HocValue.Of(variable);
        }

        variable.Value = value;
    }
}
