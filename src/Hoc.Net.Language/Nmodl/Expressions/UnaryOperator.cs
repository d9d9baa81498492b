namespace Hoc.Net.Language.Nmodl;

/// <summary>The operators of one operand.</summary>
internal enum UnaryOperator
{
    Negate,
    Not,
}
