using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>connect child(end), parent(location)</c>; without a parent the accessed section is it.</summary>
internal sealed class ConnectStatement(
    SourceSpan span,
    Expression child,
    Expression end,
    Expression? parent,
    Expression location)
    : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        Section attached = child.EvaluateSection(frame);
        double at = end.EvaluateNumber(frame);
        Section onto = parent is null ? frame.Session.Sections.Accessed(span) : parent.EvaluateSection(frame);
        double x = location.EvaluateNumber(frame);
        Diagnostic? notice = attached.Parent is { } before ? Moved(attached, before) : null;
        try
        {
            attached.ConnectTo(onto, x, at == 0 ? 0 : at == 1 ? 1 : int.MinValue);
        }
        catch (SimulationException mistake)
        {
            throw HocException.From(mistake, span);
        }

        if (notice is not null) frame.Session.Report(notice);
        return Completion.Next;
    }

    private Diagnostic Moved(Section attached, Section before) => new(
        RuntimeDiagnostics.ConnectedAnew,
        span,
        $"{attached.Name} hung at {before.Name}({attached.ParentX:G6}) before; the new place counts.",
        "Connect each section once, or disconnect() it first.");
}
