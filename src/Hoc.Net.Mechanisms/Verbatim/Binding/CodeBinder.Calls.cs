using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Verbatim.Library;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Calls.</content>
internal sealed partial class CodeBinder
{
    private CodeValue Call(CCall call)
    {
        if (call.Function is CName name && _scope.Find(name.Name) is null)
        {
            var text = name.Name;
            if (_unit.Function(text) is { } own)
                return OfFunction(own.Type, Arguments(call, own.Type, own.Parameters), f => (own, f.Image));
            if (Variable(name) is null && _unit.Global(text) < 0)
            {
                if (_unit.Routine(text) is { } routine)
                    return OfRoutine(routine, call);
                if (text.StartsWith("_hoc_", StringComparison.Ordinal) && _unit.Routine(text["_hoc_".Length..]) is { } fromHoc)
                    return CodeValue.Of(f => f.Row.CallRoutine(fromHoc, f.Machine.NumbersOfCall(fromHoc.Parameters.Length)));
                if (LibraryTable.Find(text) is { } library)
                    return OfLibrary(library, call);
                return OfLink(text, call);
            }
        }

        var target = Expression(call.Function);
        var type = target.Type as CFunctionType ?? target.Type.Target as CFunctionType;
        if (type is null)
            return Fail($"something of type {target.Type} is called");
        return ThroughPointer(type, target.Int, call);
    }

    /// <summary>The arguments as the parameters want them; more than those, or where they are unknown, in their usual form.</summary>
    private CodeValue[] Arguments(CCall call, CFunctionType type, ImmutableArray<CParameter>? parameters = null)
    {
        var known = parameters ?? type.Parameters ?? [];
        var arguments = new CodeValue[Math.Max(call.Arguments.Length, known.Length)];
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i < call.Arguments.Length ? Decayed(Expression(call.Arguments[i])) : CodeValue.Number(0);
            if (value.Type is CRecordType)
                arguments[i] = value;
            else if (i < known.Length && known[i].Type is not CRecordType)
                arguments[i] = Convert(value, known[i].Type);
            else
                arguments[i] = value.Type is CNumberType number ? Convert(value, number.IsReal ? CNumberType.Double : number.Promoted) : value;
        }

        return arguments;
    }

    private static CodeValue OfFunction(CFunctionType type, CodeValue[] arguments, Func<CodeFrame, (CodeFunction Function, CodeImage Image)> find)
    {
        if (type.Result.IsReal)
        {
            return CodeValue.Of(type.Result, f =>
            {
                var (function, image) = find(f);
                var frame = Run(f, function, image, arguments);
                var result = frame.RealResult;
                image.Return(frame);
                return result;
            });
        }

        return CodeValue.Of(type.Result, f =>
        {
            var (function, image) = find(f);
            var frame = Run(f, function, image, arguments);
            var result = frame.IntResult;
            image.Return(frame);
            return result;
        });
    }

    private static CodeFrame Run(CodeFrame caller, CodeFunction function, CodeImage image, CodeValue[] arguments)
    {
        var frame = image.Rent(function);
        var wanted = function.Arguments;
        for (var i = arguments.Length - 1; i >= 0; i--) // the last first, as compilers for x86-64 do
        {
            if (i >= wanted.Length)
                continue;
            var isReal = wanted[i].Type.IsReal;
            if (arguments[i].IsReal)
            {
                var value = arguments[i].Real(caller);
                if (isReal)
                    wanted[i].Set(frame, value);
                else
                    wanted[i].Set(frame, ToLong(value));
            }
            else
            {
                var value = arguments[i].Int(caller);
                if (isReal)
                    wanted[i].Set(frame, (double)value);
                else
                    wanted[i].Set(frame, value);
            }
        }

        caller.Machine.Run(frame);
        return frame;
    }

    /// <summary>A FUNCTION or PROCEDURE of the file. What NEURON hands on for its threads is left out.</summary>
    private CodeValue OfRoutine(Routine routine, CCall call)
    {
        var given = call.Arguments;
        if (given is [CName { Name: "_p" }, ..])
            given = given.RemoveRange(0, Math.Min(4, given.Length));
        var arguments = given.Take(routine.Parameters.Length).Select(a => Convert(Decayed(Expression(a)), CNumberType.Double).Real).ToArray();
        var count = routine.Parameters.Length;
        if (routine.Result is null)
        {
            return CodeValue.Of(CNumberType.Int, f =>
            {
                CallRoutine(f, routine, arguments, count);
                return 0;
            });
        }

        return CodeValue.Of(f => CallRoutine(f, routine, arguments, count));
    }

    private static double CallRoutine(CodeFrame frame, Routine routine, RealCode[] arguments, int count)
    {
        Span<double> numbers = stackalloc double[count];
        numbers.Clear();
        for (var i = arguments.Length - 1; i >= 0; i--)
            numbers[i] = arguments[i](frame);
        frame.Machine.CountRound();
        return frame.Row.CallRoutine(routine, numbers);
    }

    private CodeValue OfLibrary(LibraryFunction library, CCall call)
    {
        var arguments = Arguments(call, library.Type);
        if (library.Unary is { } unary && arguments.Length == 1)
        {
            var x = arguments[0].Real;
            return CodeValue.Of(f => unary(x(f)));
        }

        if (library.Binary is { } binary && arguments.Length == 2)
        {
            var (x, y) = (arguments[0].Real, arguments[1].Real);
            return CodeValue.Of(f =>
            {
                var second = y(f);
                return binary(x(f), second);
            });
        }

        if (library.Body is not { } body)
            return Fail($"{library.Name}() has {arguments.Length} arguments");
        if (library.Type.Result.IsReal)
            return CodeValue.Of(library.Type.Result, f => Call(f, body, arguments).Real);
        return CodeValue.Of(library.Type.Result, f => Call(f, body, arguments).Int);
    }

    private static LibraryResult Call(CodeFrame frame, LibraryBody body, CodeValue[] arguments)
    {
        Span<LibraryArgument> given = stackalloc LibraryArgument[arguments.Length];
        for (var i = arguments.Length - 1; i >= 0; i--)
            given[i] = arguments[i].IsReal ? new(arguments[i].Real(frame)) : new(arguments[i].Int(frame));
        return body(new LibraryCall(frame, given));
    }

    /// <summary>A function of another file, or one that there is not.</summary>
    private CodeValue OfLink(string name, CCall call)
    {
        var link = new FunctionLink(name);
        var type = _unit.Declared(name) as CFunctionType ?? new CFunctionType(CNumberType.Int, null, false);
        var arguments = Arguments(call, type);
        var message = $"there is no C function '{name}'{(_unit.FirstBroken is { } part ? $"; the C code at line {part.Span.Position.Line} could not be understood: {part.Message}" : "")}";
        FunctionReference Found(CodeFrame f) => link.Find(f) ?? throw new CodeFaultException(message);
        if (type.Result.IsReal)
            return CodeValue.Of(type.Result, f => RunReal(f, Found(f), arguments));
        return CodeValue.Of(type.Result, f => RunInt(f, Found(f), arguments));
    }

    private CodeValue ThroughPointer(CFunctionType type, IntCode pointer, CCall call)
    {
        var arguments = Arguments(call, type);
        if (type.Result.IsReal)
        {
            return CodeValue.Of(type.Result, f => f.Machine.FunctionAt(pointer(f)) switch
            {
                FunctionReference function => RunReal(f, function, arguments),
                LibraryFunction library => library.Call(f, arguments).Real,
                _ => throw NoFunction(),
            });
        }

        return CodeValue.Of(type.Result, f => f.Machine.FunctionAt(pointer(f)) switch
        {
            FunctionReference function => RunInt(f, function, arguments),
            LibraryFunction library => library.Call(f, arguments).Int,
            _ => throw NoFunction(),
        });
    }

    private static CodeFaultException NoFunction() => new("a pointer is called that leads to no function");

    private static double RunReal(CodeFrame caller, FunctionReference target, CodeValue[] arguments)
    {
        if (target.Function is not { } function)
            return CallRoutine(caller, target, arguments);
        var frame = Run(caller, function, target.Image, arguments);
        var result = function.Type.Result.IsReal ? frame.RealResult : frame.IntResult;
        target.Image.Return(frame);
        return result;
    }

    private static long RunInt(CodeFrame caller, FunctionReference target, CodeValue[] arguments)
    {
        if (target.Function is not { } function)
            return ToLong(CallRoutine(caller, target, arguments));
        var frame = Run(caller, function, target.Image, arguments);
        var result = function.Type.Result.IsReal ? ToLong(frame.RealResult) : frame.IntResult;
        target.Image.Return(frame);
        return result;
    }

    private static double CallRoutine(CodeFrame caller, FunctionReference target, CodeValue[] arguments)
    {
        var routine = target.Routine!;
        Span<double> numbers = stackalloc double[routine.Parameters.Length];
        numbers.Clear();
        for (var i = Math.Min(numbers.Length, arguments.Length) - 1; i >= 0; i--)
            numbers[i] = arguments[i].IsReal ? arguments[i].Real(caller) : arguments[i].Int(caller);
        return target.Image.Row.CallRoutine(routine, numbers);
    }
}
