using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary>One declared name and its dimensions, none for a scalar.</summary>
internal sealed record Declarator(SourceSpan Span, Identifier Identifier, IReadOnlyList<ExpressionSyntax> Dimensions)
    : SyntaxNode(Span);
