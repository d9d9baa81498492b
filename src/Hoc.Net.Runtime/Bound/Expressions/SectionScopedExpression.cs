using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>soma.v(.5)</c>: an expression evaluated while a section is the accessed one.</summary>
internal sealed class SectionScopedExpression(
    SourceSpan span,
    Expression section,
    Expression inner)
    : Expression(span), INumberPlace
{
    /// <inheritdoc/>
    public override ExpressionKind Kind => inner.Kind;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        HocValue value = inner.Evaluate(frame);
        frame.Session.Sections.Pop();
        return value;
    }

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        double value = inner.EvaluateNumber(frame);
        frame.Session.Sections.Pop();
        return value;
    }

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        string value = inner.EvaluateString(frame);
        frame.Session.Sections.Pop();
        return value;
    }

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        HocObject? value = inner.EvaluateObject(frame);
        frame.Session.Sections.Pop();
        return value;
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        double number = Place.Assign(frame, combination, value);
        frame.Session.Sections.Pop();
        return number;
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame)
    {
        frame.Session.Sections.Push(section.EvaluateSection(frame));
        VariableReference reference = Place.Refer(frame);
        frame.Session.Sections.Pop();
        return reference;
    }

    private INumberPlace Place => inner as INumberPlace ?? throw Fault(
        RuntimeDiagnostics.NotAssignable,
        $"'{inner.Span.Text}' is no variable of sections.",
        "Variables of a mechanism end in its name, such as gnabar_hh; insert it first.");
}
