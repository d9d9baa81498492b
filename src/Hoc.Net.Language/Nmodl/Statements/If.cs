using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>IF (condition) { ... } ELSE { ... }</c>; what follows ELSE is a block or another IF.</summary>
internal sealed record If(SourceSpan Span, NmodlExpression Condition, StatementBlock Then, NmodlStatement? Else)
    : NmodlStatement(Span);
