using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Printing;

/// <summary>Writes forms as text to read: what NMODL's source became, and how each kernel runs.</summary>
internal sealed class FormPrinter
{
    private const int Indent = 4;

    private readonly StringBuilder _text = new();
    private readonly HashSet<Routine> _printed = [];
    private readonly Queue<Routine> _called = new();
    private int _depth;

    private FormPrinter()
    {
    }

    /// <summary>A whole mechanism: its kernels, each with how it runs, and the routines that they call.</summary>
    public static string Print(MechanismForm form)
    {
        var printer = new FormPrinter();
        var code = new MechanismCode(new(form));
        foreach (var kernel in form.Kernels)
        {
            printer.Line($"{kernel.Name} of {form.Name}: {code.Describe(kernel)}");
            printer.Block(kernel.Body);
            printer._text.Append('\n');
        }

        foreach (var routine in form.Functions.Concat(form.Watches))
            printer.Enqueue(routine);
        while (printer._called.TryDequeue(out var routine))
            printer.Print(routine);
        return printer._text.ToString();
    }

    /// <summary>Statements alone.</summary>
    public static string Print(IEnumerable<FormStatement> statements)
    {
        var printer = new FormPrinter();
        foreach (var statement in statements)
            printer.Print(statement);
        return printer._text.ToString();
    }

    private void Print(Routine routine)
    {
        Line($"{routine.Name}({string.Join(", ", routine.Parameters)}){(routine.Result is null ? "" : $" -> {routine.Result}")}");
        if (routine.Table is { } table)
        {
            var depends = table.Depends.IsEmpty ? "" : $", depends on {string.Join(", ", table.Depends)}";
            Line($"table of {string.Join(", ", table.Targets)} from {Text(table.From)} to {Text(table.To)} in {table.Count}{depends}, if {table.Switch}");
        }

        Block(routine.Body);
        _text.Append('\n');
    }

    private void Line(string text) => _text.Append(' ', _depth * Indent).Append(text).Append('\n');

    private void Block(ImmutableArray<FormStatement> statements)
    {
        _depth++;
        foreach (var statement in statements)
            Print(statement);
        _depth--;
    }

    private void Print(FormStatement statement)
    {
        switch (statement)
        {
            case SetForm set:
                Line($"{Text(set.Target, set.Element)} = {Text(set.Value)}");
                break;
            case AccumulateForm accumulate:
                Line($"{accumulate.Target} += {Text(accumulate.Value)}");
                break;
            case EvaluateForm evaluate:
                Line(Text(evaluate.Expression));
                break;
            case IfForm branch:
                Line($"if {Text(branch.Condition)}");
                Block(branch.Then);
                if (!branch.Else.IsEmpty)
                {
                    Line("else");
                    Block(branch.Else);
                }

                break;
            case WhileForm loop:
                Line($"while {Text(loop.Condition)}");
                Block(loop.Body);
                break;
            case LoopForm loop:
                Line($"for {loop.Counter} = {Text(loop.From)} to {Text(loop.To)}{(loop.By is NumberForm { Value: 1 } ? "" : $" by {Text(loop.By)}")}");
                Block(loop.Body);
                break;
            case LinearSolveForm solve:
                Line($"solve {solve.Matrix} x = {solve.Rhs}, {solve.Size} equations{(solve.PivotsByValue ? ", pivots by value" : "")}");
                break;
            case ConnectionsForm connections:
                Line("for each connection");
                Block(connections.Body);
                break;
            case EventForm action:
                Line($"{action.Action.ToString().ToLowerInvariant()}({List(action.Arguments)})");
                break;
            case FailForm fail:
                Line($"fail \"{fail.Message}\"");
                break;
            case CodeForm code:
                Line($"C code of {code.Body.Name}");
                break;
        }
    }

    private string Text(Variable variable, FormExpression? element) => element is null ? variable.Name : $"{variable.Name}[{Text(element)}]";

    private string Text(FormExpression expression)
    {
        switch (expression)
        {
            case NumberForm number:
                return number.Value.ToString("R", CultureInfo.InvariantCulture);
            case VariableForm variable:
                return Text(variable.Variable, variable.Element);
            case UnaryForm unary:
                return (unary.Operator == UnaryOperator.Negate ? "-" : "!") + Operand(unary.Operand);
            case BinaryForm binary:
                return $"{Operand(binary.Left)} {Symbol(binary.Operator)} {Operand(binary.Right)}";
            case MathForm math:
                return $"{math.Function.ToString().ToLowerInvariant()}({List(math.Arguments)})";
            case InvokeForm invoke:
                Enqueue(invoke.Routine);
                return $"{invoke.Routine}({List(invoke.Arguments)})";
            case ServiceForm service:
                return $"{service.Name}({List(service.Arguments)})";
            default:
                return expression.ToString() ?? "";
        }
    }

    private string Operand(FormExpression expression) => expression is BinaryForm ? $"({Text(expression)})" : Text(expression);

    private string List(ImmutableArray<FormExpression> expressions) => string.Join(", ", expressions.Select(Text));

    private void Enqueue(Routine routine)
    {
        if (_printed.Add(routine))
            _called.Enqueue(routine);
    }

    private static string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.And => "&&",
        _ => "||",
    };
}
