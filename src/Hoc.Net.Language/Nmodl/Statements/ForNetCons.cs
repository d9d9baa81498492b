using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>FOR_NETCONS(w) { ... }</c>: over the weights of all connections to the instance.</summary>
internal sealed record ForNetCons(SourceSpan Span, ImmutableArray<Parameter> Parameters, StatementBlock Body)
    : NmodlStatement(Span);
