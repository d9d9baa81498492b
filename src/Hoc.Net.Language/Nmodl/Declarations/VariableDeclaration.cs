using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A line of ASSIGNED or STATE: <c>c[4] FROM 0 TO 1 START 1 (mM) &lt;1e-5&gt;</c>. The tolerance is that of the variable step.</summary>
internal sealed record VariableDeclaration(
    SourceSpan Span,
    NmodlName Name,
    NumberLiteral? Length,
    NumberLiteral? From,
    NumberLiteral? To,
    NumberLiteral? Start,
    NmodlUnit? Unit,
    NumberLiteral? Tolerance)
    : NmodlNode(Span);
