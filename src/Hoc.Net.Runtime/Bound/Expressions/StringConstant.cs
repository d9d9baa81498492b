using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A string in quotes.</summary>
internal sealed class StringConstant(SourceSpan span, string value) : StringExpression(span)
{
    /// <inheritdoc/>
    public override string EvaluateString(Frame frame) => value;
}
