using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>VERBATIM ... ENDVERBATIM</c> outside blocks: C as it was written.</summary>
internal sealed record VerbatimItem(SourceSpan Span, string Text) : NmodlItem(Span);
