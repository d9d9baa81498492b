namespace Hoc.Net.Mechanisms.Forms;

/// <summary>What stands before one operand.</summary>
internal enum UnaryOperator
{
    /// <summary>The negative.</summary>
    Negate,

    /// <summary>1 for zero, else 0.</summary>
    Not,
}
