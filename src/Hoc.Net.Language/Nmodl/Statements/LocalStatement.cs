using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>LOCAL a, b[3]</c> at the start of a block.</summary>
internal sealed record LocalStatement(SourceSpan Span, ImmutableArray<LocalDeclarator> Variables)
    : NmodlStatement(Span);
