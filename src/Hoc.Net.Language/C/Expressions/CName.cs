using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A name, and what the surroundings know of it (<see cref="CToken.Content"/>).</summary>
internal sealed record CName(SourceSpan Span, string Name, object? Content) : CExpression(Span);
