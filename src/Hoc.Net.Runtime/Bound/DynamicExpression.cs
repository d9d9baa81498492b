using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression whose kind shows at run time.</summary>
internal abstract class DynamicExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    public sealed override ExpressionKind Kind => ExpressionKind.Dynamic;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        HocValue value = Evaluate(frame);
        return value.Kind == HocValueKind.Number ? value.Number : throw Mismatch(value.Kind, "a number");
    }

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame)
    {
        HocValue value = Evaluate(frame);
        return value.Kind == HocValueKind.String ? value.String : throw Mismatch(value.Kind, "a string");
    }

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        HocValue value = Evaluate(frame);
        return value.Kind == HocValueKind.Object ? value.Object : throw Mismatch(value.Kind, "an object");
    }

    /// <inheritdoc/>
    public override Section EvaluateSection(Frame frame)
    {
        HocValue value = Evaluate(frame);
        return value.Kind == HocValueKind.Section ? value.Section : throw Mismatch(value.Kind, "a section");
    }

    private HocException Mismatch(HocValueKind kind, string needed) => Fault(
        RuntimeDiagnostics.KindMismatch,
        $"'{Span.Text}' is {HocValue.Describe(kind)}, but {needed} is needed here.",
        $"Use {needed}.");
}
