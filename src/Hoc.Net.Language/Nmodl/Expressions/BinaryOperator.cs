namespace Hoc.Net.Language.Nmodl;

/// <summary>The operators of two operands, loosest first; comparisons bind alike.</summary>
internal enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}
