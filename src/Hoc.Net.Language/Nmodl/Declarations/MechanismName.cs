using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>SUFFIX name</c>, <c>POINT_PROCESS name</c> or <c>ARTIFICIAL_CELL name</c>.</summary>
internal sealed record MechanismName(SourceSpan Span, MechanismNameKind Kind, NmodlName Name) : NeuronDeclaration(Span);
