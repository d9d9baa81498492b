using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc;

/// <summary>Something that is done.</summary>
internal abstract record StatementSyntax(SourceSpan Span) : SyntaxNode(Span);
