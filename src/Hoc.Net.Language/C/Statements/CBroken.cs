using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A statement that could not be understood.</summary>
internal sealed record CBroken(SourceSpan Span, string Message) : CStatement(Span);
