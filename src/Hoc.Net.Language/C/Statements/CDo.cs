using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A loop that tests last.</summary>
internal sealed record CDo(SourceSpan Span, CStatement Body, CExpression Condition) : CStatement(Span);
