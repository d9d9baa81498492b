namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>How an assignment combines the old value with the new one.</summary>
internal enum AssignmentOperator
{
    Set,
    Add,
    Subtract,
    Multiply,
    Divide,
}
