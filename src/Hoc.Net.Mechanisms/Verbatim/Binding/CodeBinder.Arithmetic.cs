using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Operators.</content>
internal sealed partial class CodeBinder
{
    private CodeValue Binary(CBinary binary)
    {
        switch (binary.Operator)
        {
            case "&&" or "||" or "<" or ">" or "<=" or ">=" or "==" or "!=":
                var condition = Condition(binary);
                return CodeValue.Of(CNumberType.Int, f => condition(f) ? 1 : 0);
            case ",":
                return Comma(Effect(binary.Left), Decayed(Expression(binary.Right)));
            default:
                return Operate(binary.Operator, Decayed(Expression(binary.Left)), Decayed(Expression(binary.Right)));
        }
    }

    private static CodeValue Comma(StepCode first, CodeValue second)
    {
        if (second.IsReal)
        {
            var real = second.Real;
            return CodeValue.Of(second.Type, f =>
            {
                first(f);
                return real(f);
            });
        }

        var integer = second.Int;
        return CodeValue.Of(second.Type, f =>
        {
            first(f);
            return integer(f);
        });
    }

    private static CodeValue Operate(string op, CodeValue left, CodeValue right)
    {
        if (op is "+" or "-")
        {
            if (left.Type is CPointerType && right.Type is CPointerType && op == "-")
                return Distance(left, right);
            if (left.Type is CPointerType && right.Type.IsArithmetic)
                return Add(left, Convert(right, CNumberType.Long), op == "+" ? 1 : -1);
            if (right.Type is CPointerType && left.Type.IsArithmetic && op == "+")
                return Add(right, Convert(left, CNumberType.Long), 1);
        }

        if (left.Type is not CNumberType x || right.Type is not CNumberType y)
            return Fail($"'{op}' has operands of the types {left.Type} and {right.Type}");
        if (op is "<<" or ">>")
            return Shift(op, left, right, x.Promoted);
        var type = CNumberType.Common(x, y);
        if (type.IsReal)
        {
            return op is "+" or "-" or "*" or "/"
                ? OfReals(op, Convert(left, type).Real, Convert(right, type).Real, type)
                : Fail($"'{op}' has operands that are no integers");
        }

        return OfIntegers(op, Convert(left, type), Convert(right, type), type);
    }

    private static CodeValue OfReals(string op, RealCode a, RealCode b, CNumberType type)
    {
        if (type.Size == 4)
        {
            return CodeValue.Of(type, op switch
            {
                "+" => (RealCode)(f => (float)(a(f) + b(f))),
                "-" => f => (float)(a(f) - b(f)),
                "*" => f => (float)(a(f) * b(f)),
                _ => f => (float)(a(f) / b(f)),
            });
        }

        return CodeValue.Of(type, op switch
        {
            "+" => (RealCode)(f => a(f) + b(f)),
            "-" => f => a(f) - b(f),
            "*" => f => a(f) * b(f),
            _ => f => a(f) / b(f),
        });
    }

    private static CodeValue OfIntegers(string op, CodeValue left, CodeValue right, CNumberType type)
    {
        var (a, b) = (left.Int, right.Int);
        if (type == CNumberType.Int && op is "+" or "-" or "*" && type == CNumberType.Int)
        {
            return CodeValue.Of(type, op switch
            {
                "+" => (IntCode)(f => (int)(a(f) + b(f))),
                "-" => f => (int)(a(f) - b(f)),
                _ => f => (int)(a(f) * b(f)),
            });
        }

        var combine = Combination(op, type);
        return CodeValue.Of(type, f => combine(a(f), b(f)));
    }

    /// <summary>What an operator makes of two integers of a type.</summary>
    private static Func<long, long, long> Combination(string op, CNumberType type)
    {
        switch (op)
        {
            case "+":
                return (a, b) => Wrap(a + b, type);
            case "-":
                return (a, b) => Wrap(a - b, type);
            case "*":
                return (a, b) => Wrap(a * b, type);
            case "&":
                return static (a, b) => a & b;
            case "|":
                return static (a, b) => a | b;
            case "^":
                return static (a, b) => a ^ b;
            case "/" when type is { IsSigned: false, Size: 8 }:
                return static (a, b) => (long)((ulong)a / (ulong)NotZero(b));
            case "%" when type is { IsSigned: false, Size: 8 }:
                return static (a, b) => (long)((ulong)a % (ulong)NotZero(b));
            case "/":
                return (a, b) => NotZero(b) == -1 ? Wrap(-a, type) : a / b;
            default:
                return static (a, b) => NotZero(b) == -1 ? 0 : a % b;
        }
    }

    private static long NotZero(long divisor) => divisor != 0 ? divisor : throw new CodeFaultException("an integer is divided by 0");

    private static CodeValue Shift(string op, CodeValue left, CodeValue right, CNumberType type)
    {
        if (left.IsReal || right.IsReal)
            return Fail($"'{op}' has operands that are no integers");
        var (a, b) = (Convert(left, type).Int, Convert(right, CNumberType.Long).Int);
        var mask = 8 * type.Size - 1;
        if (op == "<<")
            return CodeValue.Of(type, f => Wrap(a(f) << (int)(b(f) & mask), type));
        return type.IsSigned || type.Size < 8
            ? CodeValue.Of(type, f => a(f) >> (int)(b(f) & mask))
            : CodeValue.Of(type, f => (long)((ulong)a(f) >> (int)(b(f) & mask)));
    }

    /// <summary>A pointer so many elements further.</summary>
    private static CodeValue Add(CodeValue pointer, CodeValue count, int sign)
    {
        if (pointer.Type.Target is not { } target)
            return Fail($"something of type {pointer.Type} is used as an array");
        var (start, steps, size) = (pointer.Int, count.Int, (long)sign * Math.Max(1, target.Size));
        if (count.Known is { } known)
        {
            var offset = (long)known * size;
            return offset == 0 ? CodeValue.Of(pointer.Type, start) : CodeValue.Of(pointer.Type, f => start(f) + offset);
        }

        return CodeValue.Of(pointer.Type, f => start(f) + steps(f) * size);
    }

    private static CodeValue Distance(CodeValue left, CodeValue right)
    {
        var (a, b, size) = (left.Int, right.Int, Math.Max(1, left.Type.Target!.Size));
        return CodeValue.Of(CNumberType.Long, f => (a(f) - b(f)) / size);
    }

    private CodeValue Assignment(CAssignment assignment)
    {
        var target = Expression(assignment.Target);
        if (target.Place is not { } place || target.Type is CArrayType or CFunctionType)
            return Fail("something is assigned to that cannot be");
        var value = Decayed(Expression(assignment.Value));
        return assignment.Operator.Length == 0 ? Assigned(place, value) : Changed(place, assignment.Operator, value);
    }

    private static CodeValue Assigned(CodePlace place, CodeValue value)
    {
        value = Decayed(value);
        if (place.Type is CRecordType)
            return value.Type is CRecordType ? CodeValue.Of(place.Type, place.Store(value.Int)) : Fail($"a value of type {value.Type} is assigned to a {place.Type}");
        if (value.Type is CRecordType or CVoidType)
            return Fail($"a value of type {value.Type} is assigned to a {place.Type}");
        var converted = Convert(value, place.Type);
        return converted.IsReal
            ? CodeValue.Of(place.Type, place.Store(converted.Real))
            : CodeValue.Of(place.Type, place.Store(converted.Int));
    }

    private static CodeValue Changed(CodePlace place, string op, CodeValue value)
    {
        if (place.Type is CPointerType pointer && op is "+" or "-" && place.Type is CPointerType)
        {
            var (steps, size) = (Convert(value, CNumberType.Long).Int, (op == "+" ? 1L : -1L) * Math.Max(1, place.Type.Target!.Size));
            return CodeValue.Of(place.Type, place.Change((f, old) => old + steps(f) * size, false));
        }

        if (place.Type is not CNumberType type || value.Type is not CNumberType other)
            return Fail($"'{op}=' has operands of the types {place.Type} and {value.Type}");
        var common = op is "<<" or ">>" ? type.Promoted : CNumberType.Common(type, other);
        if (common.IsReal)
            return ChangedInReals(place, op, Convert(value, common).Real, common, type);
        return ChangedInIntegers(place, op, Convert(value, op is "<<" or ">>" ? CNumberType.Long : common).Int, common, type);
    }

    private static CodeValue ChangedInReals(CodePlace place, string op, RealCode value, CNumberType common, CNumberType type)
    {
        Func<double, double, double>? combine = op switch
        {
            "+" => static (a, b) => a + b,
            "-" => static (a, b) => a - b,
            "*" => static (a, b) => a * b,
            "/" => static (a, b) => a / b,
            _ => null,
        };
        if (combine is null)
            return Fail($"'{op}=' has operands that are no integers");
        if (type is { IsReal: true, Size: 8 })
        {
            return CodeValue.Of(type, op switch
            {
                "+" => place.Change((f, old) => old + value(f), false),
                "*" => place.Change((f, old) => old * value(f), false),
                _ => place.Change((f, old) => combine(old, value(f)), false),
            });
        }

        if (type.IsReal)
            return CodeValue.Of(type, place.Change((f, old) => (float)combine(old, value(f)), false));
        var isSingle = common.Size == 4;
        return CodeValue.Of(type, place.Change(
            (f, old) =>
            {
                var sum = combine(isSingle ? (float)old : old, value(f));
                return RealToInteger(isSingle ? (float)sum : sum, type);
            },
            false));
    }

    private static CodeValue ChangedInIntegers(CodePlace place, string op, IntCode value, CNumberType common, CNumberType type)
    {
        if (op is "<<" or ">>")
        {
            var mask = 8 * common.Size - 1;
            return CodeValue.Of(type, place.Change(
                (f, old) =>
                {
                    var count = (int)(value(f) & mask);
                    var shifted = op == "<<" ? old << count : common.IsSigned || common.Size < 8 ? old >> count : (long)((ulong)old >> count);
                    return Wrap(shifted, type);
                },
                false));
        }

        var combine = Combination(op, common);
        return CodeValue.Of(type, place.Change((f, old) => Wrap(combine(Wrap(old, common), value(f)), type), false));
    }

    /// <summary>++ and --.</summary>
    private CodeValue Step(CExpression operand, string op, bool givesOld)
    {
        var target = Expression(operand);
        if (target.Place is not { } place)
            return Fail($"'{op}' stands at something that cannot be changed");
        var step = op == "++" ? 1 : -1;
        switch (place.Type)
        {
            case CNumberType { IsReal: true }:
                return CodeValue.Of(place.Type, place.Change((CodeFrame _, double old) => old + step, givesOld));
            case CNumberType number:
                return CodeValue.Of(place.Type, place.Change((_, old) => Wrap(old + step, number), givesOld));
            case CPointerType pointer:
                var size = step * Math.Max(1, pointer.To.Size);
                return CodeValue.Of(place.Type, place.Change((_, old) => old + size, givesOld));
            default:
                return Fail($"'{op}' stands at something of type {place.Type}");
        }
    }
}
