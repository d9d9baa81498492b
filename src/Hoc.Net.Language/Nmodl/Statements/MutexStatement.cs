using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>MUTEXLOCK</c> or <c>MUTEXUNLOCK</c>.</summary>
internal sealed record MutexStatement(SourceSpan Span, bool IsLock) : NmodlStatement(Span);
