using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>An expression of C.</summary>
internal abstract record CExpression(SourceSpan Span);
