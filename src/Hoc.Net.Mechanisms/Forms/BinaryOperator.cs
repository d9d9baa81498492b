namespace Hoc.Net.Mechanisms.Forms;

/// <summary>What stands between two operands. Comparisons are exact and give 1 or 0, as C does.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>C's fmod.</summary>
    Remainder,

    /// <summary>C's pow.</summary>
    Power,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,

    /// <summary>1 when both are not 0; the right one counts only then.</summary>
    And,

    /// <summary>1 when one is not 0; the right one counts only when the left is 0.</summary>
    Or,
}
