using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A case of a switch; its value is null for the default.</summary>
internal sealed record CCase(SourceSpan Span, long? Value) : CStatement(Span);
