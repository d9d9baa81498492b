using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A jump.</summary>
internal sealed record CGoto(SourceSpan Span, string Name) : CStatement(Span);
