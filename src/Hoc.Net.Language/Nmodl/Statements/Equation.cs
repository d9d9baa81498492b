using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>~ left = right</c> of a LINEAR or NONLINEAR block.</summary>
internal sealed record Equation(SourceSpan Span, NmodlExpression Left, NmodlExpression Right) : NmodlStatement(Span);
