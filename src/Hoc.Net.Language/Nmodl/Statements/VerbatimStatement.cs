using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>VERBATIM ... ENDVERBATIM</c> inside a block: C as it was written.</summary>
internal sealed record VerbatimStatement(SourceSpan Span, string Text) : NmodlStatement(Span);
