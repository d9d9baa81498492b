using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>WHILE (condition) { ... }</c>.</summary>
internal sealed record While(SourceSpan Span, NmodlExpression Condition, StatementBlock Body) : NmodlStatement(Span);
