using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>Values in braces.</summary>
internal sealed record CInitializer(SourceSpan Span, ImmutableArray<CInitializerItem> Items) : CExpression(Span);
