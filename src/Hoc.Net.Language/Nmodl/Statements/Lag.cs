using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>LAG x BY tau</c>: <c>lag_x_tau</c> becomes the value that x had a time tau ago.</summary>
internal sealed record Lag(SourceSpan Span, NmodlName Variable, NmodlName Delay) : NmodlStatement(Span);
