using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>ASSIGNED { ... }</c>.</summary>
internal sealed record AssignedBlock(SourceSpan Span, ImmutableArray<VariableDeclaration> Declarations)
    : NmodlItem(Span);
