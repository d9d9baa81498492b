using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>Statements in braces.</summary>
internal sealed record CBlock(SourceSpan Span, ImmutableArray<CStatement> Statements) : CStatement(Span);
