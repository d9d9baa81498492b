using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>The way to the next round of a loop.</summary>
internal sealed record CContinue(SourceSpan Span) : CStatement(Span);
