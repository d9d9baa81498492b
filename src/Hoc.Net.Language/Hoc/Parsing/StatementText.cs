using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The text of one top-level statement, as the reader found it; not yet parsed.</summary>
/// <param name="Span">Where it stands: from its first character that counts to the one before the end of its last line.</param>
/// <param name="Problem">Why it cannot be whole (an open brace at the end of the input, nesting without end), else null.</param>
internal readonly record struct StatementText(SourceSpan Span, Diagnostic? Problem = null);
