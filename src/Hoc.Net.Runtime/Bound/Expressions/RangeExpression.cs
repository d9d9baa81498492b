using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>
/// A range variable of the accessed section: <c>g_pas(.5)</c>, or without a location, which reads the middle and assigns
/// everywhere.
/// </summary>
internal sealed class RangeExpression(
    SourceSpan span,
    RangeVariable variable,
    Expression? element,
    Expression? location)
    : NumberExpression(span), INumberPlace
{
    private const double Middle = 0.5;

    /// <summary>The variable.</summary>
    public RangeVariable Variable => variable;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        int index = Element(frame);
        double x = location is null ? Middle : location.EvaluateNumber(frame);
        return frame.Session.Sections.Accessed(this).Read(variable, x, index);
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        int index = Element(frame);
        if (location is null) return AssignAll(frame, combination, value, index);
        double x = location.EvaluateNumber(frame);
        double operand = value.EvaluateNumber(frame);
        Section section = frame.Session.Sections.Accessed(this);
        double result = combination.IsPlain ? operand : combination.Apply(section.Read(variable, x, index), operand);
        section.Write(variable, x, result, index);
        return result;
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame)
    {
        int index = Element(frame);
        double x = location is null ? Middle : location.EvaluateNumber(frame);
        return frame.Session.Sections.Accessed(this).Reference(variable, x, index);
    }

    /// <summary>Each segment gets the value, or its own value combined with it; the potential lives at the ends too.</summary>
    private double AssignAll(Frame frame, Combination combination, Expression value, int index)
    {
        double operand = value.EvaluateNumber(frame);
        Section section = frame.Session.Sections.Accessed(this);
        if (combination.IsPlain)
        {
            section.WriteAll(variable, operand, index);
            return operand;
        }

        if (variable.Name == "v")
        {
            Combine(section, 0, combination, operand, index);
            Combine(section, 1, combination, operand, index);
        }

        for (int i = 0; i < section.SegmentCount; i++) Combine(section, section.Centre(i), combination, operand, index);
        return section.Read(variable, Middle, index);
    }

    private void Combine(Section section, double x, Combination combination, double operand, int index) =>
        section.Write(variable, x, combination.Apply(section.Read(variable, x, index), operand), index);

    private int Element(Frame frame)
    {
        frame.At = this;
        if (element is null) return 0;
        double index = element.EvaluateNumber(frame);
        int whole = (int)(index + frame.Epsilon.Number);
        if ((uint)whole < (uint)variable.Length) return whole;
        throw Fault(
            RuntimeDiagnostics.IndexOutOfRange,
            $"index {index:G10} is outside '{variable.Name}', which has the elements 0 to {variable.Length - 1}.",
            "Use an index inside the array.");
    }
}
