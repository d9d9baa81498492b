using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>DEFINE N 4</c>: the name stands for the integer from here on.</summary>
internal sealed record DefineItem(SourceSpan Span, NmodlName Name, NumberLiteral Value) : NmodlItem(Span);
