using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>FROM i = 0 TO n-1 BY 2 { ... }</c>.</summary>
internal sealed record FromLoop(
    SourceSpan Span,
    NmodlName Variable,
    NmodlExpression From,
    NmodlExpression To,
    NmodlExpression? By,
    StatementBlock Body)
    : NmodlStatement(Span);
