namespace Hoc.Net.Language.C;

/// <summary>Integer expressions that are known beforehand.</summary>
internal static class CConstant
{
    /// <summary>The value of an expression.</summary>
    /// <exception cref="CSyntaxException">It is not constant.</exception>
    public static long Evaluate(CExpression expression) => TryEvaluate(expression, out long value)
        ? value
        : throw new CSyntaxException(expression.Span, "a constant is needed here");

    /// <summary>The value of an expression, if it is constant.</summary>
    public static bool TryEvaluate(CExpression expression, out long value)
    {
        value = 0;
        switch (expression)
        {
            case CNumber number:
                value = number.Type.IsReal ? (long)number.Real : number.Integer;
                return true;
            case CSizeOfType size:
                value = size.Type.Size;
                return true;
            case CCast { Type: CNumberType } cast:
                return TryEvaluate(cast.Operand, out value);
            case CPrefix prefix when TryEvaluate(prefix.Operand, out long operand):
                value = prefix.Operator switch { "-" => -operand, "~" => ~operand, "!" => operand == 0 ? 1 : 0, _ => operand };
                return prefix.Operator is "-" or "~" or "!" or "+";
            case CChoice choice when TryEvaluate(choice.Condition, out long condition):
                return TryEvaluate(condition != 0 ? choice.Then : choice.Else, out value);
            case CBinary { Operator: "&&" } both when TryEvaluate(both.Left, out long left):
                return left == 0 || (TryEvaluate(both.Right, out value) && Truth(ref value));
            case CBinary { Operator: "||" } either when TryEvaluate(either.Left, out long left):
                value = 1;
                return left != 0 || (TryEvaluate(either.Right, out value) && Truth(ref value));
            case CBinary binary when TryEvaluate(binary.Left, out long left) && TryEvaluate(binary.Right, out long right):
                return TryCombine(binary.Operator, left, right, out value);
            default:
                return false;
        }
    }

    private static bool Truth(ref long value)
    {
        value = value != 0 ? 1 : 0;
        return true;
    }

    private static bool TryCombine(string op, long left, long right, out long value)
    {
        value = 0;
        if (op is "/" or "%" && (right == 0 || (right == -1 && left == long.MinValue))) return false;
        value = op switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            "%" => left % right,
            "<<" => left << (int)right,
            ">>" => left >> (int)right,
            "&" => left & right,
            "|" => left | right,
            "^" => left ^ right,
            "<" => left < right ? 1 : 0,
            ">" => left > right ? 1 : 0,
            "<=" => left <= right ? 1 : 0,
            ">=" => left >= right ? 1 : 0,
            "==" => left == right ? 1 : 0,
            _ => left != right ? 1 : 0,
        };
        return op != ",";
    }
}
