using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>CONDUCTANCE g USEION na</c>: the variable is the conductance of the ion's current.</summary>
internal sealed record Conductance(SourceSpan Span, NmodlName Name, NmodlName? Ion) : NmodlStatement(Span);
