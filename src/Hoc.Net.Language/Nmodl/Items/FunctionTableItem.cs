using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>FUNCTION_TABLE f(x (mV)) (/ms)</c>: a function whose values come from HOC.</summary>
internal sealed record FunctionTableItem(
    SourceSpan Span,
    NmodlName Name,
    ImmutableArray<Parameter> Parameters,
    NmodlUnit? Unit)
    : NmodlItem(Span);
