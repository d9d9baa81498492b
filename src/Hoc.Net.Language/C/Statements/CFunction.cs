using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A function with its body.</summary>
internal sealed record CFunction(SourceSpan Span, CStorage Storage, string Name, CFunctionType Type, ImmutableArray<CParameter> Parameters, CBlock Body)
    : CStatement(Span);
