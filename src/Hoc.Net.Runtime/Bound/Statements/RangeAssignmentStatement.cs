using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>
/// <c>variable(from:to) = first:last</c>: values on a straight line along the accessed section, combined with those that are
/// there by <c>+=</c> and its kin.
/// </summary>
internal sealed class RangeAssignmentStatement(
    RangeExpression place,
    Expression from,
    Expression to,
    Combination combination,
    Expression first,
    Expression last) : Statement
{
    private const double NarrowestRange = 1e-10;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        double x0 = from.EvaluateNumber(frame);
        double x1 = to.EvaluateNumber(frame);
        double y0 = first.EvaluateNumber(frame);
        double y1 = last.EvaluateNumber(frame);
        if (!(x0 >= 0 && x1 <= 1 && x1 - x0 >= NarrowestRange))
        {
            throw place.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{x0:G10}:{x1:G10} is no stretch of a section.",
                "Give two locations from 0 to 1, the smaller one first.");
        }

        Section section = frame.Session.Sections.Accessed(place);
        RangeVariable variable = place.VariableIn(frame.Session);
        int element = place.Element(frame, variable);
        if (variable.HasEnds)
        {
            if (x0 == 0) Write(0, y0);
            if (x1 == 1) Write(1, y1);
        }

        for (int i = 0; i < section.SegmentCount; i++)
        {
            double x = section.Centre(i);
            if (x < x0 || x > x1) continue;
            double part = (x - x0) / (x1 - x0);
            Write(x, y0 * (1 - part) + y1 * part); // NEURON's order of operations
        }

        return Completion.Next;

        void Write(double x, double value) => section.Write(
            variable, x, combination.IsPlain ? value : combination.Apply(section.Read(variable, x, element), value), element);
    }
}
