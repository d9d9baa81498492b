using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Variables and their first values.</content>
internal sealed partial class CodeBinder
{
    private StepCode Declaration(CDeclaration declaration)
    {
        if (declaration.Storage == CStorage.Typedef)
            return NoStep;
        var steps = new List<StepCode>();
        foreach (var name in declaration.Names)
        {
            if (name.Type is CFunctionType || (declaration.Storage == CStorage.Extern && name.Value is null))
                continue;
            if (declaration.Storage == CStorage.Static)
            {
                var index = _unit.Static(name);
                _scope.Declare(name.Name, new MemoryPlace(_unit.Globals[index].Type, f => f.Image.Global(index)));
            }
            else
            {
                steps.Add(Local(name));
            }
        }

        return Sequence([.. steps], null);
    }

    private StepCode Local(CDeclarator name)
    {
        var type = CodeTypes.Completed(name.Type, name.Value);
        if (type is CArrayType { RuntimeLength: { } length } array)
            return Place(name.Span, LongArray(name.Name, array, length));
        if (type is not (CArrayType or CRecordType) && !_addressed.Contains(name.Name))
        {
            var place = new SlotPlace(type, type.IsReal ? _reals++ : _ints++);
            _scope.Declare(name.Name, place);
            return name.Value is null ? NoStep : Place(name.Span, Effect(Assigned(place, Expression(name.Value))));
        }

        var (slot, block, size, text) = (_ints++, _blocks++, Math.Max(1, type.Size), $"'{name.Name}'");
        _scope.Declare(name.Name, new MemoryPlace(type, f => f.Ints[slot]));
        var value = name.Value is null ? NoStep : Initialize(f => f.Ints[slot], type, name.Value);
        return Place(name.Span, f =>
        {
            f.Ints[slot] = f.Block(block, size, text);
            return value(f);
        });
    }

    private StepCode LongArray(string name, CArrayType type, CExpression length)
    {
        var slot = _ints++;
        var count = Convert(Expression(length), CNumberType.Long).Int;
        var (size, text) = (Math.Max(1, type.Element.Size), $"'{name}'");
        _scope.Declare(name, new MemoryPlace(type, f => f.Ints[slot]));
        return f =>
        {
            var elements = count(f);
            if (elements < 0 || elements > int.MaxValue / size)
                throw new CodeFaultException($"{text} cannot have {elements} elements");
            f.Ints[slot] = f.Rent(elements * size, text);
            return Flow.Next;
        };
    }

    private static StepCode Effect(CodeValue value)
    {
        if (value.IsReal)
        {
            var real = value.Real;
            return f =>
            {
                real(f);
                return Flow.Next;
            };
        }

        var integer = value.Int;
        return f =>
        {
            integer(f);
            return Flow.Next;
        };
    }

    /// <summary>Gives something in memory its first value; what the value leaves out becomes 0.</summary>
    private StepCode Initialize(IntCode address, CType type, CExpression value)
    {
        if (type is CArrayType text && TextOf(value) is { } characters && text.Element.Size == 1)
            return Characters(address, text, characters);
        if (value is CInitializer list && type is CArrayType or CRecordType)
        {
            var size = type.Size;
            var steps = new List<StepCode> { Clear(address, size) };
            var items = new Queue<CInitializerItem>(list.Items);
            Fill(address, type, items, steps);
            return Sequence([.. steps], null);
        }

        if (value is CInitializer { Items: [{ } only, ..] })
            return Initialize(address, type, only.Value);
        if (value is CInitializer)
            return Clear(address, type.Size);
        return Effect(Assigned(new MemoryPlace(type, address), Expression(value)));
    }

    private static string? TextOf(CExpression value) => value switch
    {
        CText text => text.Text,
        CInitializer { Items: [{ Value: CText text }] } => text.Text,
        _ => null,
    };

    private static StepCode Clear(IntCode address, int size) => f =>
    {
        f.Memory.Fill(address(f), 0, size);
        return Flow.Next;
    };

    private static StepCode Characters(IntCode address, CArrayType type, string text) => f =>
    {
        var at = address(f);
        f.Memory.Fill(at, 0, type.Size);
        for (var i = 0; i < text.Length && i < type.Size; i++)
            f.Memory.Store(at + i, 1, text[i]);
        return Flow.Next;
    };

    /// <summary>Takes as many values as an array or struct has room for; inner ones may have braces of their own or not.</summary>
    private void Fill(IntCode address, CType type, Queue<CInitializerItem> items, List<StepCode> steps)
    {
        if (type is CArrayType array)
        {
            for (long i = 0; items.TryPeek(out var item); i++)
            {
                i = item.Index ?? i;
                if (i >= (array.Length ?? 0))
                    break;
                Take(Offset(address, i * array.Element.Size), array.Element, items, steps);
            }

            return;
        }

        var record = (CRecordType)type;
        for (var i = 0; items.TryPeek(out var item); i++)
        {
            var field = item.Field is { } name ? record.Find(name) : i < record.Fields.Length ? record.Fields[i] : null;
            if (field is null)
                break;
            i = item.Field is null ? i : Math.Max(i, record.Fields.IndexOf(field));
            Take(Offset(address, field.Offset), field.Type, items, steps);
        }
    }

    private void Take(IntCode address, CType type, Queue<CInitializerItem> items, List<StepCode> steps)
    {
        var item = items.Peek();
        var isWhole = item.Value is CInitializer || type is not (CArrayType or CRecordType) || (type is CArrayType { Element.Size: 1 } && TextOf(item.Value) is not null);
        if (!isWhole && type is CRecordType && Expression(item.Value).Type is CRecordType)
            isWhole = true;
        if (isWhole)
        {
            items.Dequeue();
            steps.Add(Initialize(address, type, item.Value));
        }
        else
        {
            Fill(address, type, items, steps);
        }
    }

    private static IntCode Offset(IntCode address, long offset) => offset == 0 ? address : f => address(f) + offset;
}
