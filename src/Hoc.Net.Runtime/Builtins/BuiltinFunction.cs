using System.Reflection;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A built-in function: a C# method with its name in HOC.</summary>
internal sealed class BuiltinFunction(HocFunctionAttribute mark, MethodInfo method)
{
    private ValueBuiltin? _value;
    private NumberBuiltin? _number;
    private Func<double, double>? _unary;

    /// <summary>A function that is no static method: one of a mechanism.</summary>
    public BuiltinFunction(HocFunctionAttribute mark, NumberBuiltin number)
        : this(mark, number.Method)
        => _number = number;

    /// <summary>A function that gives a number.</summary>
    public delegate double NumberBuiltin(CallArguments call);

    /// <summary>A function that gives a string.</summary>
    public delegate string StringBuiltin(CallArguments call);

    /// <summary>A function that gives an object.</summary>
    public delegate HocObject? ObjectBuiltin(CallArguments call);

    /// <summary>A function that gives what it likes.</summary>
    public delegate HocValue ValueBuiltin(CallArguments call);

    /// <summary>A function that gives nothing.</summary>
    public delegate void ActionBuiltin(CallArguments call);

    /// <summary>The name in HOC.</summary>
    public string Name { get; } = mark.Name;

    /// <summary>How it is called.</summary>
    public string Usage { get; } = mark.Usage;

    /// <summary>What it does.</summary>
    public string Help { get; } = mark.Help;

    /// <summary>The fewest arguments.</summary>
    public int Least => mark.Least;

    /// <summary>The most arguments; more are a mistake.</summary>
    public int Most => mark.IsStrict ? mark.Most : int.MaxValue;

    /// <summary>What is missing compared with NEURON; null for what exists whole.</summary>
    public string? Partly => PartialSupport.Of(mark.Help, mark.Partly);

    /// <summary>What it gives. A function that gives nothing counts as a number, 0, as in NEURON.</summary>
    public ExpressionKind Kind { get; } = KindOf(method.ReturnType);

    /// <summary>The function itself if it maps a number to a number.</summary>
    public Func<double, double>? Unary => _unary ??= IsUnary(method) ? method.CreateDelegate<Func<double, double>>() : null;

    /// <summary>Calls it.</summary>
    public HocValue Invoke(CallArguments call)
    {
        CheckCount(call);
        _value ??= AsValue();
        return _value(call);
    }

    /// <summary>Calls it for its number.</summary>
    public double InvokeNumber(CallArguments call)
    {
        CheckCount(call);
        if (Kind == ExpressionKind.Dynamic) return Invoke(call).Number;
        _number ??= AsNumber();
        return _number(call);
    }

    private void CheckCount(CallArguments call)
    {
        if (call.Count < mark.Least) throw BuiltinMethod.TooFew(call, mark.Least, mark.Usage);
        if (mark.IsStrict && call.Count > mark.Most) throw TooMany(call);
    }

    private HocException TooMany(CallArguments call) => call.Fault(
        RuntimeDiagnostics.TooManyArguments,
        $"{Name}() takes {mark.Most} argument{(mark.Most == 1 ? "" : "s")}, but was called with {call.Count}.",
        $"Call it as {Usage}.");

    private NumberBuiltin AsNumber()
    {
        if (method.ReturnType == typeof(void))
        {
            ActionBuiltin action = method.GetParameters().Length == 0
                ? WithoutArguments(method.CreateDelegate<Action>())
                : method.CreateDelegate<ActionBuiltin>();
            return call =>
            {
                action(call);
                return 0;
            };
        }

        ParameterInfo[] parameters = method.GetParameters();
        if (parameters is [{ ParameterType: var only }] && only == typeof(CallArguments)) return method.CreateDelegate<NumberBuiltin>();
        switch (parameters.Length)
        {
            case 0:
                var constant = method.CreateDelegate<Func<double>>();
                return _ => constant();
            case 1:
                var unary = method.CreateDelegate<Func<double, double>>();
                return call => unary(call.Number(1));
            case 2:
                var binary = method.CreateDelegate<Func<double, double, double>>();
                return call => binary(call.Number(1), call.Number(2));
            default:
                var ternary = method.CreateDelegate<Func<double, double, double, double>>();
                return call => ternary(call.Number(1), call.Number(2), call.Number(3));
        }
    }

    private ValueBuiltin AsValue()
    {
        switch (Kind)
        {
            case ExpressionKind.String:
                var text = method.CreateDelegate<StringBuiltin>();
                return call => HocValue.Of(text(call));
            case ExpressionKind.Object:
                var instance = method.CreateDelegate<ObjectBuiltin>();
                return call => HocValue.Of(instance(call));
            case ExpressionKind.Dynamic:
                return method.CreateDelegate<ValueBuiltin>();
            default:
                NumberBuiltin number = _number ??= AsNumber();
                return call => number(call);
        }
    }

    private static ActionBuiltin WithoutArguments(Action action) => _ => action();

    private static bool IsUnary(MethodInfo method) =>
        method.ReturnType == typeof(double) && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(double);

    private static ExpressionKind KindOf(Type type)
    {
        if (type == typeof(double) || type == typeof(void)) return ExpressionKind.Number;
        if (type == typeof(string)) return ExpressionKind.String;
        return type == typeof(HocValue) ? ExpressionKind.Dynamic : ExpressionKind.Object;
    }
}
