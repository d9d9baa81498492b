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
    RangeVariable bound,
    Expression? element,
    Expression? location)
    : NumberExpression(span), INumberPlace
{
    private const double Middle = 0.5;

    private RangeVariable _variable = bound;

    /// <summary>The variable. When the number of extracellular layers changes, theirs are other ones.</summary>
    public RangeVariable VariableIn(HocSession session) => _variable.IsCurrent(session.Model) ? _variable : _variable = session.Model.Catalog.Variable(_variable.Name);

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        RangeVariable variable = VariableIn(frame.Session);
        int index = Element(frame, variable);
        double x = location is null ? Middle : location.EvaluateNumber(frame);
        return frame.Session.Sections.Accessed(this).Read(variable, x, index);
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        RangeVariable variable = VariableIn(frame.Session);
        int index = Element(frame, variable);
        if (location is null) return AssignAll(frame, combination, value, variable, index);
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
        RangeVariable variable = VariableIn(frame.Session);
        int index = Element(frame, variable);
        double x = location is null ? Middle : location.EvaluateNumber(frame);
        return frame.Session.Sections.Accessed(this).Reference(variable, x, index);
    }

    /// <summary>Each segment gets the value, or its own value combined with it; potentials live at the ends too.</summary>
    private double AssignAll(Frame frame, Combination combination, Expression value, RangeVariable variable, int index)
    {
        double operand = value.EvaluateNumber(frame);
        Section section = frame.Session.Sections.Accessed(this);
        if (combination.IsPlain)
        {
            section.WriteAll(variable, operand, index);
            return operand;
        }

        if (variable.HasEnds)
        {
            Combine(section, variable, 0, combination, operand, index);
            Combine(section, variable, 1, combination, operand, index);
        }

        for (int i = 0; i < section.SegmentCount; i++) Combine(section, variable, section.Centre(i), combination, operand, index);
        return section.Read(variable, Middle, index);
    }

    private static void Combine(Section section, RangeVariable variable, double x, Combination combination, double operand, int index) =>
        section.Write(variable, x, combination.Apply(section.Read(variable, x, index), operand), index);

    /// <summary>The element that is meant; 0 where none is named.</summary>
    public int Element(Frame frame, RangeVariable variable)
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
