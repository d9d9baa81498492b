using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>{ ... }</c>.</summary>
internal sealed record StatementBlock(SourceSpan Span, ImmutableArray<NmodlStatement> Statements)
    : NmodlStatement(Span);
