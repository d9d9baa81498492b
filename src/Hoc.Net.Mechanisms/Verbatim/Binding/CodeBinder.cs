using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>
/// Binds a function of C: names, types, conversions. What cannot be run becomes code that says so when it is reached.
/// </summary>
internal sealed partial class CodeBinder
{
    private readonly CodeUnit _unit;
    private readonly CodeFunction _function;
    private readonly HashSet<string> _addressed = [];
    private readonly List<SourceSpan> _places = [];
    private CodeScope _scope = new(null);
    private int _ints;
    private int _reals;
    private int _blocks;

    private CodeBinder(CodeFunction function)
    {
        _function = function;
        _unit = function.Unit;
    }

    /// <summary>Binds a function.</summary>
    public static StepCode Bind(CodeFunction function)
    {
        var binder = new CodeBinder(function);
        binder._addressed.UnionWith(CTreeWalk.Expressions(function.Body).OfType<CPrefix>().Where(static e => e.Operator == "&").Select(static e => e.Operand).OfType<CName>().Select(static name => name.Name));
        function.Arguments = binder.Parameters();
        var code = binder.Block(function.Body);
        binder.Finish();
        return code;
    }

    /// <summary>A function that gives a variable its first value.</summary>
    public static CodeFunction BindInitializer(CodeUnit unit, int index)
    {
        var global = unit.Globals[index];
        var function = new CodeFunction(unit, index, global.Name, new CFunctionType(CVoidType.Instance, [], false), [], new CBlock(global.Value!.Span, []));
        var binder = new CodeBinder(function);
        var code = binder.Place(global.Value.Span, binder.Initialize(f => f.Image.Global(index), global.Type, global.Value));
        binder.Finish();
        function.SetCode(code);
        return function;
    }

    private void Finish()
    {
        (_function.IntCount, _function.RealCount, _function.BlockCount) = (_ints, _reals, _blocks);
        _function.Places = [.. _places.DefaultIfEmpty(_function.Body.Span)];
    }

    private ImmutableArray<CodeParameter> Parameters()
    {
        var parameters = ImmutableArray.CreateBuilder<CodeParameter>();
        foreach (var parameter in _function.Parameters)
        {
            var isInMemory = parameter.Type is CRecordType || _addressed.Contains(parameter.Name);
            parameters.Add(new(parameter.Type, isInMemory || !parameter.Type.IsReal ? _ints++ : _reals++, isInMemory ? _blocks++ : -1));
            var (type, slot) = (parameter.Type, parameters[^1].Slot);
            _scope.Declare(parameter.Name, isInMemory ? new MemoryPlace(type, f => f.Ints[slot]) : new SlotPlace(type, slot));
        }

        return parameters.ToImmutable();
    }

    /// <summary>Notes where the code stands before it runs.</summary>
    private StepCode Place(SourceSpan span, StepCode code)
    {
        var at = _places.Count;
        _places.Add(span);
        return f =>
        {
            f.At = at;
            return code(f);
        };
    }

    private StepCode Place(SourceSpan span, IntCode code)
    {
        var at = _places.Count;
        _places.Add(span);
        return f =>
        {
            f.At = at;
            code(f);
            return Flow.Next;
        };
    }

    private StepCode Place(SourceSpan span, RealCode code)
    {
        var at = _places.Count;
        _places.Add(span);
        return f =>
        {
            f.At = at;
            code(f);
            return Flow.Next;
        };
    }

    /// <summary>Code that cannot run; it says so when it is reached.</summary>
    private static CodeValue Fail(string message) => CodeValue.Of(CNumberType.Int, (IntCode)(_ => throw new CodeFaultException(message)));
}
