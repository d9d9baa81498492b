using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Passes;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;
using Operation = Hoc.Net.Mechanisms.Forms.BinaryOperator;
using Operator = Hoc.Net.Language.Nmodl.BinaryOperator;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>Expressions.</content>
internal sealed partial class CodeLowerer
{
    public FormExpression Expression(NmodlExpression expression, NameScope scope) => expression switch
    {
        NumberLiteral number => Number(number.Value),
        NameExpression name => Value(name.Name.Text, null, name, scope),
        ElementExpression element => Value(element.Name.Text, element.Index, element, scope),
        UnaryExpression { Operator: Language.Nmodl.UnaryOperator.Negate } unary => Negated(Expression(unary.Operand, scope)),
        UnaryExpression unary => new UnaryForm(Forms.UnaryOperator.Not, Expression(unary.Operand, scope)),
        BinaryExpression binary => new BinaryForm(
            OperationOf(binary.Operator), Expression(binary.Left, scope), Expression(binary.Right, scope)),
        CallExpression { Name.Text: "INT" } whole => Whole(Expression(whole.Arguments[0], scope)),
        CallExpression call => Call(call, scope),
        DerivativeExpression => Refuse(SemanticDiagnostics.DerivativeOutside(expression.Span)),
        _ => Refuse(SemanticDiagnostics.CannotRun(expression.Span, "this expression")),
    };

    private NumberForm Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return Number(0);
    }

    private static FormExpression Negated(FormExpression operand) => operand is NumberForm number ? Number(-number.Value) : Negate(operand);

    private FormExpression Value(string name, NmodlExpression? index, NmodlExpression expression, NameScope scope)
    {
        if (scope.Find(name) is null && index is null && source.Constants.TryGetValue(name, out var constant))
            return Number(constant);
        if (scope.Find(name) is null && variables.Find(name) is null && index is null && _verbatim?.NumberOf(name) is { } macro)
            return Number(macro);
        if (name == SolvePass.ErrorName && index is null && scope.Find(name) is null && variables.Find(name) is null)
            return Number(0);
        return Find(name, expression.Span, scope) is { } variable
            ? new VariableForm(variable, ElementOf(expression, variable, scope))
            : Number(0);
    }

    private Variable? Find(string name, SourceSpan span, NameScope scope)
    {
        var found = scope.Find(name) ?? variables.Find(name);
        if (found is null)
            diagnostics.Add(LibraryFunctions.Instead(name) is { } instead
                ? SemanticDiagnostics.NotCompiled(span, name, instead)
                : SemanticDiagnostics.Undeclared(span, name));
        else if (scope.Find(name) is null && source.Streams.Contains(name))
            diagnostics.Add(SemanticDiagnostics.StreamUsed(span, name));
        return found;
    }

    /// <summary>The index as a form; null for a variable that is no array. An array without one is its first element, as in C.</summary>
    private FormExpression? ElementOf(NmodlExpression expression, Variable variable, NameScope scope)
    {
        if (expression is ElementExpression element)
        {
            if (variable.Length > 1)
                return Integer(element.Index, scope);
            if (element.Index is not NumberLiteral { Value: 0 } && !IsDeclaredAsArray(variable.Name))
                diagnostics.Add(SemanticDiagnostics.NotArray(expression.Span, variable.Name));
            return null;
        }

        if (variable.Length == 1)
            return null;
        diagnostics.Add(SemanticDiagnostics.NeedsIndex(expression.Span, variable.Name));
        return Number(0);
    }

    private bool IsDeclaredAsArray(string name) => source.Find(name) is { IsArray: true };

    private FormExpression Call(CallExpression call, NameScope scope)
    {
        var name = call.Name.Text;
        if ((Routine(name) ?? LibraryRoutine(name)) is { } routine)
        {
            CheckCount(call, routine.Parameters.Length);
            return new InvokeForm(routine, Arguments(call, scope, routine.Parameters.Length));
        }

        if (MathNames.TryFind(name, out var function, out var count))
        {
            CheckCount(call, count);
            return new MathForm(function, Arguments(call, scope, count));
        }

        if (name == "at_time" && call.Arguments.Length == 1 && !IsVariable)
            return AtTime(Expression(call.Arguments[0], scope));
        if (name == "nrn_pointing" && call.Arguments is [NameExpression pointer] && variables.Find(pointer.Name.Text) is { Storage: Storage.Pointed } at)
            return Services.IsPointing(at.Slot);
        if (InstanceServices.Find(name) is { } ofInstance && ObjectOf(call, ofInstance) is { } kept)
            return CallForInstance(call, ofInstance, kept, scope);
        if (name is "printf" or "fprintf")
            return Printing(call, scope);
        if (Services.Find(name) is { } service)
        {
            if (call.Arguments.Length < service.ArgumentCount || !service.IgnoresMore)
                CheckCount(call, service.ArgumentCount);
            return new ServiceForm(name, service.Body, Arguments(call, scope, service.ArgumentCount));
        }

        if (LibraryCall(call, scope) is { } ofLibrary)
            return ofLibrary;
        return Refuse(InstanceServices.Find(name) is { TakesStream: true }
            ? SemanticDiagnostics.NeedsStream(call.Span, name)
            : LibraryFunctions.Instead(name) is { } instead
                ? SemanticDiagnostics.NotCompiled(call.Name.Span, name, instead)
                : SemanticDiagnostics.NoFunction(call.Name.Span, name));
    }

    /// <summary>The object that a call begins with; null where its first argument is none.</summary>
    private Variable? ObjectOf(CallExpression call, InstanceService service)
    {
        var names = service.TakesStream ? source.Streams : source.Objects;
        return call.Arguments is [NameExpression first, ..] && names.Contains(first.Name.Text) ? variables.Find(first.Name.Text) : null;
    }

    private ServiceForm CallForInstance(CallExpression call, InstanceService service, Variable kept, NameScope scope)
    {
        var count = call.Arguments.Length - 1;
        if (!service.Counts.Contains(count))
            diagnostics.Add(SemanticDiagnostics.ArgumentCount(call.Span, call.Name.Text, service.Counts[^1] + 1, call.Arguments.Length));
        return service.Call(kept.Slot, [.. call.Arguments.Skip(1).Select(a => Expression(a, scope))]);
    }

    private void CheckCount(CallExpression call, int expected)
    {
        if (call.Arguments.Length != expected)
            diagnostics.Add(SemanticDiagnostics.ArgumentCount(call.Span, call.Name.Text, expected, call.Arguments.Length));
    }

    private ImmutableArray<FormExpression> Arguments(CallExpression call, NameScope scope, int count)
    {
        var arguments = call.Arguments.Take(count).Select(a => Expression(a, scope)).ToList();
        while (arguments.Count < count)
            arguments.Add(Number(0));
        return [.. arguments];
    }

    /// <summary>Whether a time falls into the step that ends now: t - dt &lt; time - 1e-11 ≤ t.</summary>
    private static FormExpression AtTime(FormExpression time)
    {
        var early = Subtract(time, Number(1e-11));
        var (t, dt) = (Read(VariableTable.Time), Read(VariableTable.TimeStep));
        return new BinaryForm(
            Operation.And,
            new BinaryForm(Operation.LessOrEqual, early, t),
            new BinaryForm(Operation.Greater, early, Subtract(t, dt)));
    }

    private ServiceForm Printing(CallExpression call, NameScope scope)
    {
        var format = (call.Arguments.FirstOrDefault(static a => a is StringLiteral) as StringLiteral)?.Text ?? "";
        var numbers = call.Arguments.Where(static a => a is not StringLiteral).Select(a => Expression(a, scope)).ToImmutableArray();
        return Services.Print(format, numbers);
    }

    private static Operation OperationOf(Operator op) => op switch
    {
        Operator.Or => Operation.Or,
        Operator.And => Operation.And,
        Operator.Equal => Operation.Equal,
        Operator.NotEqual => Operation.NotEqual,
        Operator.Less => Operation.Less,
        Operator.LessOrEqual => Operation.LessOrEqual,
        Operator.Greater => Operation.Greater,
        Operator.GreaterOrEqual => Operation.GreaterOrEqual,
        Operator.Add => Operation.Add,
        Operator.Subtract => Operation.Subtract,
        Operator.Multiply => Operation.Multiply,
        Operator.Divide => Operation.Divide,
        _ => Operation.Power,
    };
}
