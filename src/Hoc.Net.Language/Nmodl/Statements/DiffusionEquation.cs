using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>~ y' = f*DEL2(y) + g</c> of a PARTIAL block: y along a line, whose places are the elements of the three arrays.</summary>
internal sealed record DiffusionEquation(SourceSpan Span, NmodlName State, NmodlName Factor, NmodlName Source) : NmodlStatement(Span);
