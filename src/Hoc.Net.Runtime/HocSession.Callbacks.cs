using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime;

/// <content>Functions of a script that built-ins call by their names.</content>
public sealed partial class HocSession
{
    /// <summary>A HOC function of one number, by name, as <c>Vector.apply</c> calls it: one of the object whose code runs, or any other.</summary>
    /// <exception cref="HocException">There is no such function.</exception>
    internal Func<double, double> NumberFunction(string name)
    {
        if (FindFunc(name, out TemplateInstance? instance) is { } func)
        {
            return x =>
            {
                Calls.Arguments.Push(x);
                return Calls.Run(func, instance, 1, null).NumberResult;
            };
        }

        BuiltinFunction function = BuiltinNumberFunction(name);
        if (function.Unary is { } unary) return unary;
        return x => function.InvokeNumber(new CallArguments(this, name, [x], null));
    }

    /// <summary>A HOC function of one number and some more, by name, as <c>Vector.fit</c> calls it.</summary>
    /// <exception cref="HocException">There is no such function.</exception>
    internal Func<double, double[], double> NumbersFunction(string name)
    {
        if (FindFunc(name, out TemplateInstance? instance) is { } func)
        {
            return (x, more) =>
            {
                Calls.Arguments.Push(x);
                foreach (double number in more) Calls.Arguments.Push(number);
                return Calls.Run(func, instance, 1 + more.Length, null).NumberResult;
            };
        }

        BuiltinFunction function = BuiltinNumberFunction(name);
        return (x, more) => function.InvokeNumber(new CallArguments(this, name, [x, .. more.Select(static n => (HocValue)n)], null));
    }

    /// <summary>A HOC function of a count and a pointer to so many numbers, by name, as <c>fit_praxis</c> calls it.</summary>
    /// <exception cref="HocException">There is no such function.</exception>
    internal Func<double[], double> PointedNumbersFunction(string name)
    {
        if (FindFunc(name, out TemplateInstance? instance) is { } func)
        {
            return numbers =>
            {
                Calls.Arguments.Push(numbers.Length);
                Calls.Arguments.Push(HocValue.Of(new NumberArrayElement(numbers, 0)));
                return Calls.Run(func, instance, 2, null).NumberResult;
            };
        }

        BuiltinFunction function = BuiltinNumberFunction(name);
        return numbers => function.InvokeNumber(new CallArguments(this, name, [numbers.Length, HocValue.Of(new NumberArrayElement(numbers, 0))], null));
    }

    private Procedure? FindFunc(string name, out TemplateInstance? instance)
    {
        instance = Calls.Current.Instance;
        if (instance?.Class is Template template && template.Scope.Find(name) is { Kind: SymbolKind.Procedure } member)
        {
            if (member.Procedure.Template is null) instance = null;
            return RequireFunc(member.Procedure);
        }

        instance = null;
        return Names.Globals.Find(name) is { Kind: SymbolKind.Procedure } symbol ? RequireFunc(symbol.Procedure) : null;
    }

    private static Procedure RequireFunc(Procedure procedure) => procedure.Kind == ProcedureKind.Function
        ? procedure
        : throw new HocException(new Diagnostic(
            RuntimeDiagnostics.KindMismatch,
            null,
            $"{procedure.Name} gives no number, but a function is needed here.",
            "Name a func."));

    private BuiltinFunction BuiltinNumberFunction(string name) =>
        Names.FindFunction(name) is { Kind: ExpressionKind.Number } function
            ? function
            : throw Names.UndefinedFunction(name, null, Names.Globals);
}
