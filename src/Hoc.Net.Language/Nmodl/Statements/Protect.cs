using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>PROTECT x = value</c>: no other thread in between.</summary>
internal sealed record Protect(SourceSpan Span, Assignment Statement) : NmodlStatement(Span);
