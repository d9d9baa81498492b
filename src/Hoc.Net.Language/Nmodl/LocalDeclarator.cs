using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>One name of a LOCAL; with a length it is an array.</summary>
internal sealed record LocalDeclarator(SourceSpan Span, NmodlName Name, NumberLiteral? Length) : NmodlNode(Span);
