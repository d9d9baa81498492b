using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc;

/// <summary>A piece of HOC as it was written. Names are neutral: what they stand for is decided when the code is bound.</summary>
/// <param name="Span">Where it was written.</param>
internal abstract record SyntaxNode(SourceSpan Span);
