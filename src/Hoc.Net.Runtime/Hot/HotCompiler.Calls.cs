using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Code = System.Linq.Expressions.Expression;
using Variable = System.Linq.Expressions.ParameterExpression;

namespace Hoc.Net.Runtime.Hot;

/// <content>Calls of procedures and of built-in functions.</content>
internal sealed partial class HotCompiler
{
    /// <summary>Whether a call passes numbers only and gives a number or nothing.</summary>
    private static bool CanCall(ProcedureCall call) =>
        call.Kind is ExpressionKind.Number or ExpressionKind.Nothing && CanCall(call.Symbol, call.Arguments);

    private static bool CanCall(Symbol symbol, Bound.Expression[] arguments) =>
        symbol.Kind == SymbolKind.Procedure
        && symbol.Procedure.Kind is ProcedureKind.Function or ProcedureKind.Procedure
        && arguments.Length <= HotEntry.MostArguments
        && Array.TrueForAll(arguments, static argument => argument.Kind == ExpressionKind.Number);

    private Code ProcedureOf(ProcedureCall call) => Invoke(new HotSite(call, call.Symbol), call.Arguments, _self, null);

    /// <summary>Calls a procedure with numbers.</summary>
    /// <param name="site">The place, and what is called.</param>
    /// <param name="arguments">The numbers.</param>
    /// <param name="self">The instance to run for.</param>
    /// <param name="place">The number of the place where it is known already.</param>
    private Code Invoke(HotSite site, Bound.Expression[] arguments, Code self, Code? place)
    {
        IsClosed = false;
        place ??= Code.Constant(_session.Calls.SiteOf(site));
        HotEntry entry = _session.Hot.EntryFor(site.Callee!, arguments.Length);
        Variable[] numbers = [.. arguments.Select(static (_, i) => Code.Variable(typeof(double), $"number{i + 1}"))];
        Code inner = Code.Add(_depth, Code.Constant(1));
        var code = new List<Code>(arguments.Length + 4);
        for (int i = 0; i < numbers.Length; i++) code.Add(Code.Assign(numbers[i], Number(arguments[i])));
        code.Add(Code.IfThen(
            Code.GreaterThanOrEqual(_depth, Code.Field(_calls, nameof(CallStack.Limit))),
            Code.Call(_calls, nameof(CallStack.BeforeCall), null, _depth, _at, place)));
        code.Add(Code.Assign(Code.ArrayAccess(Code.Field(_calls, nameof(CallStack.Sites)), inner), place));
        if (site.IsMethod) code.Add(Code.Assign(Code.ArrayAccess(Code.Field(_calls, nameof(CallStack.Selves)), inner), self));
        code.Add(Code.Invoke(Code.Field(Object(entry), "Code"), [_calls, inner, self, .. numbers]));
        return Code.Block(typeof(double), numbers, code);
    }

    /// <summary>The functions of mathematics that hardly ever have anything to say; null for others.</summary>
    private Code? Mathematics(BuiltinCall call)
    {
        if (call.Arguments is not [{ Kind: ExpressionKind.Number } argument]) return null;
        string? helper = call.Function.Name switch
        {
            "exp" => nameof(HotRuntime.Exp),
            "log" => nameof(HotRuntime.Log),
            "log10" => nameof(HotRuntime.Log10),
            "sqrt" => nameof(HotRuntime.SquareRoot),
            "int" => nameof(HotRuntime.Truncate),
            _ => null,
        };
        if (helper is null) return null;
        Variable number = Code.Variable(typeof(double), "number");
        return Code.Block(
            typeof(double),
            [number],
            Code.Assign(number, Number(argument)),
            SetAt(call),
            Risk(helper, _calls, _depth, _at, number, Object(call)));
    }

    private Code Builtin(BuiltinCall call, bool forNumber)
    {
        if (call is PrintCall print) return Print(print);
        if (forNumber && call.Kind is not (ExpressionKind.Number or ExpressionKind.Dynamic)) return Interpret(call);
        Variable height = Code.Variable(typeof(int), "height");
        Type type = forNumber ? typeof(double) : typeof(void);
        string end = forNumber ? nameof(BuiltinCall.InvokeNumber) : nameof(BuiltinCall.Invoke);
        Code stack = Object(_session.Calls.Arguments);
        return Code.Block(
            type,
            [
                height,
            ],
            [
                Code.Assign(height, Code.Property(stack, nameof(ValueStack.Count))),
                .. Push(call.Arguments),
                Opaque(type, () => Code.Call(Object(call), end, null, _frame, height)),
            ]);
    }

    /// <summary>Prints numbers, which are computed here, and strings, which the call finds itself.</summary>
    private Code Print(PrintCall call)
    {
        Variable[] numbers = [.. call.NumberArguments.Select(static (_, i) => Code.Variable(typeof(double), $"number{i + 1}"))];
        Variable places = Code.Variable(typeof(double[]), "numbers");
        var code = new List<Code>(2 * numbers.Length + 3);
        for (int i = 0; i < numbers.Length; i++) code.Add(Code.Assign(numbers[i], Number(call.NumberArguments[i])));
        code.Add(Code.Assign(places, Object(call.Numbers)));
        for (int i = 0; i < numbers.Length; i++) code.Add(Code.Assign(Code.ArrayAccess(places, Code.Constant(i)), numbers[i]));
        code.Add(Code.Assign(_at, Code.Constant(0))); // the call tells the frame that it is there
        code.Add(Guarded(Code.Call(Object(call), nameof(PrintCall.Print), null, _frame)));
        return Code.Block(typeof(double), [.. numbers, places], code);
    }

    /// <summary>Puts arguments on the stack of values.</summary>
    private IEnumerable<Code> Push(Bound.Expression[] arguments)
    {
        Code stack = Object(_session.Calls.Arguments);
        foreach (Bound.Expression argument in arguments)
        {
            yield return argument.Kind == ExpressionKind.Number
                ? Code.Call(stack, typeof(ValueStack).GetMethod(nameof(ValueStack.Push), [typeof(double)])!, Number(argument))
                : Opaque(typeof(void), () => Code.Call(Object(argument), nameof(Bound.Expression.Push), null, _frame, stack));
        }
    }
}
