using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Conversions between types. Numbers out of range convert as on x86-64.</content>
internal sealed partial class CodeBinder
{
    /// <summary>A value as one of another type.</summary>
    private static CodeValue Convert(CodeValue value, CType type)
    {
        if (type is CVoidType)
            return value.IsReal ? CodeValue.Nothing(Discard(value.Real)) : CodeValue.Nothing(value.Int);
        if (type.IsReal)
            return ToReal(value, (CNumberType)type);
        if (value.Known is { } known && type is CNumberType number)
        {
            var constant = value.IsReal ? RealToInteger(known, number) : Wrap((long)value.Int(null!), number);
            return CodeValue.Constant(number, constant, constant);
        }

        if (value.IsReal)
        {
            var real = value.Real;
            return type switch
            {
                CNumberType { Size: 4, IsSigned: true } => CodeValue.Of(type, f => ToInt(real(f))),
                CNumberType target => CodeValue.Of(type, f => RealToInteger(real(f), target)),
                _ => CodeValue.Of(type, f => ToLong(real(f))),
            };
        }

        if (type is not CNumberType wanted || Holds(wanted, value.Type))
            return CodeValue.Of(type, value.Int);
        var integer = value.Int;
        return wanted switch
        {
            { Size: 4, IsSigned: true } => CodeValue.Of(type, f => (int)integer(f)),
            _ => CodeValue.Of(type, f => Wrap(integer(f), wanted)),
        };
    }

    private static IntCode Discard(RealCode code) => f =>
    {
        code(f);
        return 0;
    };

    private static CodeValue ToReal(CodeValue value, CNumberType type)
    {
        if (value.IsReal)
        {
            if (type.Size == 8 || value.Type.Size == 4)
                return CodeValue.Of(type, value.Real);
            var wide = value.Real;
            return CodeValue.Of(type, f => (float)wide(f));
        }

        if (value.Known is { } known)
            return CodeValue.Constant(type, 0, type.Size == 4 ? (float)known : known);
        var integer = value.Int;
        if (value.Type is CNumberType { Size: 8, IsSigned: false })
            return CodeValue.Of(type, f => (ulong)integer(f));
        return type.Size == 4 ? CodeValue.Of(type, f => (float)integer(f)) : CodeValue.Of(type, f => (double)integer(f));
    }

    /// <summary>Whether all values of a type are values of the wanted one as they are.</summary>
    private static bool Holds(CNumberType wanted, CType type) => type is CNumberType { IsInteger: true } number
        ? wanted == number || wanted.Size == 8 || (wanted.Size > number.Size && (wanted.IsSigned || !number.IsSigned))
        : wanted.Size == 8;

    /// <summary>The lowest bits of a number, as one of the type.</summary>
    private static long Wrap(long value, CNumberType type) => (type.Size, type.IsSigned) switch
    {
        (1, true) => (sbyte)value,
        (1, false) => type == CNumberType.Bool ? value != 0 ? 1 : 0 : (byte)value,
        (2, true) => (short)value,
        (2, false) => (ushort)value,
        (4, true) => (int)value,
        (4, false) => (uint)value,
        _ => value,
    };

    private static long RealToInteger(double value, CNumberType type) => (type.Size, type.IsSigned) switch
    {
        (8, false) => value >= 9.2233720368547758e18 ? unchecked((long)(ulong)value) : ToLong(value),
        (8, _) => ToLong(value),
        (4, false) => (uint)ToLong(value),
        _ when type == CNumberType.Bool => value != 0 ? 1 : 0,
        _ => Wrap(ToInt(value), type),
    };

    private static long ToInt(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;

    private static long ToLong(double value) => value is >= -9.2233720368547758e18 and < 9.2233720368547758e18 ? (long)value : long.MinValue;

    /// <summary>Arrays and functions as the pointers that they stand for in expressions.</summary>
    private static CodeValue Decayed(CodeValue value) => value.Type switch
    {
        CArrayType array => CodeValue.Of(new CPointerType(array.Element), value.Int),
        CFunctionType function => CodeValue.Of(new CPointerType(function), value.Int),
        _ => value,
    };

    private Func<CodeFrame, bool> Condition(CExpression expression)
    {
        if (expression is CBinary { Operator: "&&" } both)
        {
            var (first, second) = (Condition(both.Left), Condition(both.Right));
            return f => first(f) && second(f);
        }

        if (expression is CBinary { Operator: "||" } either)
        {
            var (first, second) = (Condition(either.Left), Condition(either.Right));
            return f => first(f) || second(f);
        }

        if (expression is CPrefix { Operator: "!" } not)
        {
            var operand = Condition(not.Operand);
            return f => !operand(f);
        }

        if (expression is CBinary { Operator: "<" or ">" or "<=" or ">=" or "==" or "!=" } comparison)
            return Comparison(comparison);
        var value = Decayed(Expression(expression));
        if (value.IsReal)
        {
            var real = value.Real;
            return f => real(f) != 0;
        }

        var integer = value.Int;
        return f => integer(f) != 0;
    }

    private Func<CodeFrame, bool> Comparison(CBinary comparison)
    {
        var (left, right) = (Decayed(Expression(comparison.Left)), Decayed(Expression(comparison.Right)));
        if (left.IsReal || right.IsReal)
        {
            var (a, b) = (ToReal(left, CNumberType.Double).Real, ToReal(right, CNumberType.Double).Real);
            return comparison.Operator switch
            {
                "<" => f => a(f) < b(f),
                ">" => f => a(f) > b(f),
                "<=" => f => a(f) <= b(f),
                ">=" => f => a(f) >= b(f),
                "==" => f => a(f) == b(f),
                _ => f => a(f) != b(f),
            };
        }

        var type = left.Type is CNumberType x && right.Type is CNumberType y ? CNumberType.Common(x, y) : CNumberType.UnsignedLong;
        var (i, j) = (Convert(left, type).Int, Convert(right, type).Int);
        if (type is { IsSigned: false, Size: 8 })
        {
            return comparison.Operator switch
            {
                "<" => f => (ulong)i(f) < (ulong)j(f),
                ">" => f => (ulong)i(f) > (ulong)j(f),
                "<=" => f => (ulong)i(f) <= (ulong)j(f),
                ">=" => f => (ulong)i(f) >= (ulong)j(f),
                "==" => f => i(f) == j(f),
                _ => f => i(f) != j(f),
            };
        }

        return comparison.Operator switch
        {
            "<" => f => i(f) < j(f),
            ">" => f => i(f) > j(f),
            "<=" => f => i(f) <= j(f),
            ">=" => f => i(f) >= j(f),
            "==" => f => i(f) == j(f),
            _ => f => i(f) != j(f),
        };
    }
}
