namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>The operators of one operand.</summary>
internal enum UnaryOperator
{
    Minus,
    Not,
}
