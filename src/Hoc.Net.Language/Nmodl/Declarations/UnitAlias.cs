using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>(mV) = (millivolt)</c>.</summary>
internal sealed record UnitAlias(SourceSpan Span, NmodlUnit Name, NmodlUnit Definition) : UnitsDefinition(Span);
