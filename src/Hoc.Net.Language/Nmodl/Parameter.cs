using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>One parameter of a function, a procedure or NET_RECEIVE.</summary>
internal sealed record Parameter(SourceSpan Span, NmodlName Name, NmodlUnit? Unit) : NmodlNode(Span);
