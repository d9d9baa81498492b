namespace Hoc.Net.Language.Nmodl;

/// <summary>How operators of two operands are written and bind.</summary>
internal static class BinaryOperators
{
    /// <summary>How tightly the power binds, which groups from the right; signs bind between it and all others.</summary>
    public const int BindingOfPower = 7;

    /// <summary>How tightly signs bind.</summary>
    public const int BindingOfSigns = 6;

    /// <summary>How tightly an operator binds.</summary>
    public static int Binding(this BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        BinaryOperator.Add or BinaryOperator.Subtract => 4,
        BinaryOperator.Multiply or BinaryOperator.Divide => 5,
        BinaryOperator.Power => BindingOfPower,
        _ => 3,
    };

    /// <summary>How an operator is written.</summary>
    public static string Sign(this BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Power => "^",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };
}
