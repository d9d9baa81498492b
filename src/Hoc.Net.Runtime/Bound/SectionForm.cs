using Hoc.Net.Language.Hoc;
using Hoc.Net.Runtime.Binding;

namespace Hoc.Net.Runtime.Bound;

/// <summary>
/// What stands behind a dot when what stands before it turns out to be a section: <c>v(.5)</c> of <c>cell.soma.v(.5)</c>. It is
/// bound when that is first seen.
/// </summary>
internal sealed class SectionForm(Binder binder, ExpressionSyntax syntax)
{
    private Expression? _bound;

    /// <summary>The expression to evaluate with the section accessed.</summary>
    public Expression Read => _bound ??= binder.BindExpression(syntax);

    /// <summary>The place to assign to with the section accessed.</summary>
    public INumberPlace Place => Read as INumberPlace ?? throw Read.Fault(
        RuntimeDiagnostics.NotAssignable,
        $"'{Read.Span.Text}' cannot be assigned.",
        "Assign to a range variable or a property of the section.");
}
