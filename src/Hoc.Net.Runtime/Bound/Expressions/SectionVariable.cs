using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A section by the name that <c>create</c> gave it.</summary>
internal sealed class SectionVariable(
    SourceSpan span,
    string name,
    Place<SectionArray> variable,
    IndexList indices) : Expression(span)
{
    /// <inheritdoc/>
    public override ExpressionKind Kind => ExpressionKind.Section;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(EvaluateSection(frame));

    /// <inheritdoc/>
    public override Section EvaluateSection(Frame frame)
    {
        frame.At = this;
        SectionArray storage = variable.In(frame);
        if (storage.Sections.Length == 0) throw NoSections();
        return storage.Sections[indices.Locate(frame, storage.Dimensions)];
    }

    private HocException NoSections() => Fault(
        RuntimeDiagnostics.DeletedSection,
        $"'{name}' has no section here.",
        $"Create it first: create {name}");
}
