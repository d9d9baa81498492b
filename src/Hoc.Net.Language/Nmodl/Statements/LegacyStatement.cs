using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A statement of SCoP that no published mechanism uses, such as <c>SENS x</c>; the text is all of it.</summary>
internal sealed record LegacyStatement(SourceSpan Span, string Keyword, string Text) : NmodlStatement(Span);
