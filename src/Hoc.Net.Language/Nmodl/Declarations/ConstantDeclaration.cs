using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>q10 = 3 (1)</c>.</summary>
internal sealed record ConstantDeclaration(SourceSpan Span, NmodlName Name, NumberLiteral Value, NmodlUnit? Unit)
    : NmodlNode(Span);
