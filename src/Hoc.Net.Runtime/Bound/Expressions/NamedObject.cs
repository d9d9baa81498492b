using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>Vector[3]</c>: an object by the name that HOC prints.</summary>
internal sealed class NamedObject(SourceSpan span, HocClass type, Expression number) : ObjectExpression(span)
{
    /// <inheritdoc/>
    public override HocObject EvaluateObject(Frame frame)
    {
        int wanted = (int)number.EvaluateNumber(frame);
        return type.Find(wanted) ?? throw Fault(
            RuntimeDiagnostics.NoSuchObject,
            $"there is no object {type.Name}[{wanted}].",
            "Objects are numbered from 0 as they are made; refer to them by objref variables.");
    }
}
