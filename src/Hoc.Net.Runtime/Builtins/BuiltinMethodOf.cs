using System.Reflection;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A method of the class <typeparamref name="T"/>: it takes <see cref="CallArguments"/> or nothing.</summary>
internal sealed class BuiltinMethodOf<T> : BuiltinMethod
    where T : HocObject
{
    private readonly NumberMethod? _number;
    private readonly ValueMethod? _value;

    /// <summary>Finds out how the method is to be called.</summary>
    public BuiltinMethodOf(string className, HocMethodAttribute mark, MethodInfo method)
        : base(className, mark)
    {
        if (method.ReturnType == typeof(double)) _number = Number(method);
        else _value = Value(method);
    }

    private delegate double NumberMethod(T owner, CallArguments call);

    private delegate string StringMethod(T owner, CallArguments call);

    private delegate HocObject? ObjectMethod(T owner, CallArguments call);

    private delegate HocValue ValueMethod(T owner, CallArguments call);

    private delegate void ActionMethod(T owner, CallArguments call);

    /// <inheritdoc/>
    public override bool GivesNumber => _number is not null;

    /// <inheritdoc/>
    protected override HocValue Call(HocObject owner, CallArguments call) =>
        _number is not null ? _number((T)owner, call) : _value!((T)owner, call);

    /// <inheritdoc/>
    protected override double CallNumber(HocObject owner, CallArguments call) => _number!((T)owner, call);

    private static NumberMethod Number(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (TakesCall(parameters)) return method.CreateDelegate<NumberMethod>();
        switch (parameters.Length)
        {
            case 0:
                var constant = method.CreateDelegate<Func<T, double>>();
                return (owner, _) => constant(owner);
            case 1:
                var unary = method.CreateDelegate<Func<T, double, double>>();
                return (owner, call) => unary(owner, call.Number(1));
            default:
                var binary = method.CreateDelegate<Func<T, double, double, double>>();
                return (owner, call) => binary(owner, call.Number(1), call.Number(2));
        }
    }

    private static ValueMethod Value(MethodInfo method)
    {
        bool takesCall = TakesCall(method.GetParameters());
        if (method.ReturnType == typeof(HocValue))
        {
            if (takesCall) return method.CreateDelegate<ValueMethod>();
            var value = method.CreateDelegate<Func<T, HocValue>>();
            return (owner, _) => value(owner);
        }

        if (method.ReturnType == typeof(string)) return Text(method, takesCall);
        return method.ReturnType == typeof(void) ? Action(method, takesCall) : Instance(method, takesCall);
    }

    private static ValueMethod Text(MethodInfo method, bool takesCall)
    {
        if (takesCall)
        {
            var withCall = method.CreateDelegate<StringMethod>();
            return (owner, call) => HocValue.Of(withCall(owner, call));
        }

        var plain = method.CreateDelegate<Func<T, string>>();
        return (owner, _) => HocValue.Of(plain(owner));
    }

    private static ValueMethod Instance(MethodInfo method, bool takesCall)
    {
        if (takesCall)
        {
            var withCall = method.CreateDelegate<ObjectMethod>();
            return (owner, call) => HocValue.Of(withCall(owner, call));
        }

        var plain = method.CreateDelegate<Func<T, HocObject?>>();
        return (owner, _) => HocValue.Of(plain(owner));
    }

    private static ValueMethod Action(MethodInfo method, bool takesCall)
    {
        if (takesCall)
        {
            var withCall = method.CreateDelegate<ActionMethod>();
            return (owner, call) =>
            {
                withCall(owner, call);
                return 0;
            };
        }

        var plain = method.CreateDelegate<Action<T>>();
        return (owner, _) =>
        {
            plain(owner);
            return 0;
        };
    }

    private static bool TakesCall(ParameterInfo[] parameters) =>
        parameters is [{ ParameterType: var only }] && only == typeof(CallArguments);
}
