using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A call.</summary>
internal sealed record CCall(SourceSpan Span, CExpression Function, ImmutableArray<CExpression> Arguments) : CExpression(Span);
