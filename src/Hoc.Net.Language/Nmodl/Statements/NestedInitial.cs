using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>INITIAL { ... }</c> inside NET_RECEIVE: how each connection starts.</summary>
internal sealed record NestedInitial(SourceSpan Span, StatementBlock Body) : NmodlStatement(Span);
