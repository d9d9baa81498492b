using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>FORALL i { ... }</c>: over all elements of the arrays in its body.</summary>
internal sealed record ForAllLoop(SourceSpan Span, NmodlName Variable, StatementBlock Body) : NmodlStatement(Span);
