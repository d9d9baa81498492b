using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Expressions.</content>
internal sealed partial class CodeBinder
{
    private CodeValue Expression(CExpression expression)
    {
        switch (expression)
        {
            case CNumber number:
                return CodeValue.Constant(number.Type, number.Integer, number.Real);
            case CText text:
                var index = _unit.Text(text.Text);
                return CodeValue.Of(CodeTypes.CharPointer, f => f.Image.Text(index));
            case CName name:
                return Name(name);
            case CPrefix prefix:
                return Prefix(prefix);
            case CPostfix postfix:
                return Step(postfix.Operand, postfix.Operator, givesOld: true);
            case CBinary binary:
                return Binary(binary);
            case CAssignment assignment:
                return Assignment(assignment);
            case CChoice choice:
                return Choice(choice);
            case CCall call:
                return Call(call);
            case CElement element:
                return Element(element);
            case CMember member:
                return Member(member);
            case CCast cast:
                return Cast(cast);
            case CSizeOfType size:
                return CodeValue.Constant(CNumberType.UnsignedLong, size.Type.Size, size.Type.Size);
            case CSizeOf size:
                var type = size.Operand is CText literal ? new CArrayType(CNumberType.Char, literal.Text.Length + 1) : Expression(size.Operand).Type;
                return CodeValue.Constant(CNumberType.UnsignedLong, type.Size, type.Size);
            case CForeign foreign:
                return ForeignValue(foreign);
            default:
                return Fail("values in braces stand where a single value is needed");
        }
    }

    private CodeValue Prefix(CPrefix prefix)
    {
        switch (prefix.Operator)
        {
            case "++" or "--":
                return Step(prefix.Operand, prefix.Operator, givesOld: false);
            case "&":
                return AddressOf(prefix.Operand);
            case "*":
                return Follow(Decayed(Expression(prefix.Operand)));
            case "!":
                var condition = Condition(prefix.Operand);
                return CodeValue.Of(CNumberType.Int, f => condition(f) ? 0 : 1);
        }

        var operand = Expression(prefix.Operand);
        if (operand.Type is not CNumberType number)
            return Fail($"'{prefix.Operator}' has an operand of type {operand.Type}");
        if (operand.IsReal)
        {
            if (prefix.Operator == "+")
                return CodeValue.Of(operand.Type, operand.Real);
            if (operand.Known is { } known)
                return CodeValue.Constant(number, 0, -known);
            var real = operand.Real;
            return CodeValue.Of(operand.Type, f => -real(f));
        }

        var type = number.Promoted;
        var integer = Convert(operand, type).Int;
        if (operand.Known is not null && prefix.Operator == "-")
        {
            var constant = Wrap(-integer(null!), type);
            return CodeValue.Constant(type, constant, constant);
        }

        return prefix.Operator switch
        {
            "+" => CodeValue.Of(type, integer),
            "-" => CodeValue.Of(type, f => Wrap(-integer(f), type)),
            _ => CodeValue.Of(type, f => Wrap(~integer(f), type)),
        };
    }

    private CodeValue AddressOf(CExpression operand)
    {
        if (operand is CElement or CPrefix { Operator: "*" } or CName or CMember or CCast)
        {
            var value = Expression(operand);
            if (value.Type is CFunctionType)
                return Decayed(value);
            if (value.Place?.Address is { } address)
                return CodeValue.Of(new CPointerType(value.Type), address);
        }

        return Fail("'&' stands before something that has no address");
    }

    private static CodeValue Follow(CodeValue pointer)
    {
        if (pointer.Type.Target is not { } target)
            return Fail($"'*' has an operand of type {pointer.Type}, which is no pointer");
        if (target is CFunctionType)
            return CodeValue.Of(target, pointer.Int);
        return CodeValue.At(new MemoryPlace(target, pointer.Int));
    }

    private CodeValue Element(CElement element)
    {
        if (element.Array is CName name && ElementOfVariable(name, element.Index) is { } direct)
            return direct;
        var (array, index) = (Expression(element.Array), Expression(element.Index));
        if (array.Type is not (CArrayType or CPointerType) && index.Type is CArrayType or CPointerType)
            (array, index) = (index, array);
        if (array.Type is CArrayType { Length: > 1 } bounded && index.Type.IsArithmetic)
            return CodeValue.At(new MemoryPlace(bounded.Element, Bounded(array.Int, bounded, Convert(index, CNumberType.Long).Int)));
        var sum = Add(Decayed(array), Convert(index, CNumberType.Long), 1);
        return Follow(sum);
    }

    private static IntCode Bounded(IntCode array, CArrayType type, IntCode index)
    {
        var (length, size) = (type.Length!.Value, type.Element.Size);
        return f =>
        {
            var start = array(f);
            var i = index(f);
            return (ulong)i < (ulong)length ? start + i * size : throw new CodeFaultException($"index {i} lies outside an array of {length} elements");
        };
    }

    private CodeValue Member(CMember member)
    {
        var owner = Expression(member.Owner);
        if (member.IsArrow)
            owner = Decayed(owner);
        var type = member.IsArrow ? owner.Type.Target : owner.Type;
        if (type is not CRecordType record)
            return Fail($"'{member.Name}' is asked of something of type {owner.Type}, which has no members");
        if (record.Find(member.Name) is not { } field)
            return Fail($"{record} has no member '{member.Name}'");
        return CodeValue.At(new MemoryPlace(field.Type, Offset(owner.Int, field.Offset)));
    }

    private CodeValue Cast(CCast cast)
    {
        if (cast.Operand is CInitializer list)
            return Compound(cast.Type, list);
        var value = Decayed(Expression(cast.Operand));
        if (cast.Type is CRecordType)
            return value;
        var converted = Convert(value, cast.Type);
        // A pointer that is cast still names the place that it was loaded from, as in (void*)p = q.
        return value.Place is { Address: { } address } && cast.Type is CPointerType && value.Type is CPointerType
            ? CodeValue.At(new MemoryPlace(cast.Type, address))
            : converted;
    }

    /// <summary>A nameless variable with values in braces.</summary>
    private CodeValue Compound(CType type, CInitializer list)
    {
        type = CodeTypes.Completed(type, list);
        var (slot, block, size) = (_ints++, _blocks++, Math.Max(1, type.Size));
        var value = Initialize(f => f.Ints[slot], type, list);
        return CodeValue.At(new MemoryPlace(type, f =>
        {
            f.Ints[slot] = f.Block(block, size, "values in braces");
            value(f);
            return f.Ints[slot];
        }));
    }

    private CodeValue Choice(CChoice choice)
    {
        var condition = Condition(choice.Condition);
        var (then, otherwise) = (Decayed(Expression(choice.Then)), Decayed(Expression(choice.Else)));
        if (then.Type is CNumberType x && otherwise.Type is CNumberType y)
        {
            var type = CNumberType.Common(x, y);
            (then, otherwise) = (Convert(then, type), Convert(otherwise, type));
        }

        if (then.IsReal && otherwise.IsReal)
        {
            var (a, b) = (then.Real, otherwise.Real);
            return CodeValue.Of(then.Type, f => condition(f) ? a(f) : b(f));
        }

        if (then.IsReal || otherwise.IsReal)
            return Fail($"the two ways of '?' have the types {then.Type} and {otherwise.Type}");
        var (i, j) = (then.Int, otherwise.Int);
        var common = then.Type is CPointerType || otherwise.Type is not CPointerType ? then.Type : otherwise.Type;
        return CodeValue.Of(common, f => condition(f) ? i(f) : j(f));
    }
}
