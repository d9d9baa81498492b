using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>UNITS { ... }</c>.</summary>
internal sealed record UnitsBlock(SourceSpan Span, ImmutableArray<UnitsDefinition> Definitions) : NmodlItem(Span);
