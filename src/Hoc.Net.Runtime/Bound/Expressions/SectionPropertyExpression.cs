using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>L</c>, <c>nseg</c>, <c>Ra</c>, <c>rallbranch</c> of the accessed section.</summary>
internal sealed class SectionPropertyExpression(
    SourceSpan span,
    SectionProperty property)
    : NumberExpression(span), INumberPlace
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        frame.At = this;
        return property.Get(frame.Session.Sections.Accessed(this));
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        double operand = value.EvaluateNumber(frame);
        Section section = frame.Session.Sections.Accessed(this);
        double result = combination.IsPlain ? operand : combination.Apply(property.Get(section), operand);
        frame.At = this;
        property.Set(section, result);
        return result;
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => new SectionPropertyReference(property, frame.Session.Sections.Accessed(this));
}
