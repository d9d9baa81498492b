using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A declaration of variables or functions.</summary>
internal sealed record CDeclaration(SourceSpan Span, CStorage Storage, ImmutableArray<CDeclarator> Names) : CStatement(Span);
