using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>One condition of a WATCH and the flag of the event that it sends.</summary>
internal sealed record WatchCondition(SourceSpan Span, BinaryExpression Condition, NumberLiteral Flag)
    : NmodlNode(Span);
