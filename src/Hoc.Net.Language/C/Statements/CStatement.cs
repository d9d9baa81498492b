using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A statement of C.</summary>
internal abstract record CStatement(SourceSpan Span);
