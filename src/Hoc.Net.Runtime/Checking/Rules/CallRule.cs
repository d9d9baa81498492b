using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Calls with fewer arguments than the procedure uses, or with arguments of another kind.</summary>
internal sealed class CallRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        foreach (NameOccurrence call in program.Occurrences.Where(static use => use.Role == NameRole.Call))
        {
            IReadOnlyList<ProcedureNames> definitions = Definitions(call, program);
            Diagnostic? mistake = definitions.Count > 0 ? OfProcedure(call, definitions)
                : program.Session.Names.FindFunction(call.Name) is { } function && !call.Scope.Declares(call.Name) ? OfFunction(call, function)
                : null;
            if (mistake is not null) yield return mistake;
        }
    }

    private static IReadOnlyList<ProcedureNames> Definitions(NameOccurrence call, CheckedProgram program)
    {
        ScopeNames scope = call.Scope.Externals.Contains(call.Name) ? program.TopLevel : call.Scope;
        return scope.Find(call.Name) is { Procedures: { Count: > 0 } procedures } ? procedures : [];
    }

    /// <summary>A procedure may be defined several times; only what is wrong with each of them is told.</summary>
    private static Diagnostic? OfProcedure(NameOccurrence call, IReadOnlyList<ProcedureNames> definitions)
    {
        int given = call.Arguments.Count;
        ProcedureNames last = definitions[^1];
        if (definitions.All(procedure => procedure.ArgumentCount > given && !procedure.AsksForArguments))
        {
            return new Diagnostic(
                CheckDiagnostics.TooFewArguments,
                call.Span,
                $"{call.Name}() uses {Argument(last, last.ArgumentCount)}, but is called with {Count(given)}.",
                "Pass it, or let the procedure ask numarg().");
        }

        for (int i = 0; i < given; i++)
        {
            if (definitions.All(procedure => !procedure.AsksForArguments && IsWrong(call.Arguments[i], procedure.KindOf(i + 1))))
            {
                return new Diagnostic(
                    CheckDiagnostics.WrongArgument,
                    call.Arguments[i].Span,
                    $"{call.Name}() uses argument {i + 1} as {Argument(last, i + 1)}, {Wanted(last.KindOf(i + 1))}; this is {Given(call.Arguments[i])}.",
                    $"Pass {Wanted(last.KindOf(i + 1))}.");
            }
        }

        return null;
    }

    private static Diagnostic? OfFunction(NameOccurrence call, BuiltinFunction function)
    {
        int given = call.Arguments.Count;
        if (given < function.Least)
        {
            return new Diagnostic(
                RuntimeDiagnostics.MissingArgument,
                call.Span,
                $"{call.Name}() needs at least {Count(function.Least)}, but is called with {given}.",
                $"Call it as {function.Usage}.");
        }

        return given > function.Most
            ? new Diagnostic(
                RuntimeDiagnostics.TooManyArguments,
                call.Span,
                $"{call.Name}() takes at most {Count(function.Most)}, but is called with {given}.",
                $"Call it as {function.Usage}.")
            : null;
    }

    private static bool IsWrong(ExpressionSyntax argument, ArgumentKind? kind) => argument switch
    {
        StringLiteralSyntax => kind is ArgumentKind.Number or ArgumentKind.Object or ArgumentKind.Pointer,
        NumberLiteralSyntax => kind is ArgumentKind.String or ArgumentKind.Object or ArgumentKind.Pointer,
        _ => false,
    };

    private static string Argument(ProcedureNames procedure, int index) => procedure.KindOf(index) switch
    {
        ArgumentKind.String => $"$s{index}",
        ArgumentKind.Object => $"$o{index}",
        ArgumentKind.Pointer => $"$&{index}",
        _ => $"${index}",
    };

    private static string Wanted(ArgumentKind? kind) => kind switch
    {
        ArgumentKind.String => "a string",
        ArgumentKind.Object => "an object",
        ArgumentKind.Pointer => "the address of a variable",
        _ => "a number",
    };

    private static string Given(ExpressionSyntax argument) => argument is StringLiteralSyntax ? "a string" : "a number";

    private static string Count(int arguments) => arguments switch
    {
        0 => "none",
        1 => "1 argument",
        _ => $"{arguments} arguments",
    };
}
