using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A string in quotes. A procedure that assigns to its $s1 changes it for good, as in NEURON.</summary>
internal sealed class StringConstant(SourceSpan span, string value) : StringExpression(span)
{
    private readonly StringSlot _text = new() { Value = value };

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(_text);

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame) => _text.Value;
}
