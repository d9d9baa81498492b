using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>UNITSON</c> or <c>UNITSOFF</c> outside blocks.</summary>
internal sealed record UnitsSwitch(SourceSpan Span, bool IsOn) : NmodlItem(Span);
