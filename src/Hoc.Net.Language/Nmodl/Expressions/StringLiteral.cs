using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A string, without its quotes; NMODL knows no escapes.</summary>
internal sealed record StringLiteral(SourceSpan Span, string Text) : NmodlExpression(Span);
