using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>UNITSON</c> or <c>UNITSOFF</c> inside a block.</summary>
internal sealed record UnitsSwitchStatement(SourceSpan Span, bool IsOn) : NmodlStatement(Span);
