using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>LOCAL a, b[3]</c> outside blocks: shared by all instances and kept for good.</summary>
internal sealed record LocalItem(SourceSpan Span, ImmutableArray<LocalDeclarator> Variables) : NmodlItem(Span);
