using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Forms;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;
using Operation = Hoc.Net.Mechanisms.Forms.BinaryOperator;
using Operator = Hoc.Net.Language.Nmodl.BinaryOperator;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>Integer expressions, and functions of the library that take more than numbers.</content>
internal sealed partial class CodeLowerer
{
    /// <summary>The counters of loops, which are whole numbers.</summary>
    private readonly HashSet<Variable> _counters = [];

    /// <summary>
    /// An index or a bound of a loop: C's arithmetic of integers, with names cut off to whole numbers first. What stands alone is cut
    /// off where it is used.
    /// </summary>
    private FormExpression Integer(NmodlExpression expression, NameScope scope, bool isCutLater = true)
    {
        switch (expression)
        {
            case BinaryExpression { Operator: Operator.Add or Operator.Subtract or Operator.Multiply or Operator.Divide } binary:
                var form = new BinaryForm(OperationOf(binary.Operator), Integer(binary.Left, scope, false), Integer(binary.Right, scope, false));
                return binary.Operator == Operator.Divide ? Whole(form) : form;
            case NameExpression when Expression(expression, scope) is var value:
                return isCutLater || value is VariableForm { Variable: var variable } && _counters.Contains(variable) ? value : Whole(value);
            default:
                return Expression(expression, scope);
        }
    }

    /// <summary>A number without its fraction, as C's cast to an integer: the next below, and one more where that is below a fraction of a negative number.</summary>
    private static FormExpression Whole(FormExpression value)
    {
        if (value is NumberForm number)
            return Number(Math.Truncate(number.Value));
        var below = new MathForm(MathFunction.Floor, [value]);
        var isNegative = new BinaryForm(Operation.Less, value, Number(0));
        return FormBuild.Add(below, new BinaryForm(Operation.And, isNegative, new BinaryForm(Operation.NotEqual, below, value)));
    }

    private FormExpression? LibraryCall(CallExpression call, NameScope scope) => call switch
    {
        { Name.Text: "threshold", Arguments: [var x, var limit, StringLiteral mode] } => Threshold(Expression(x, scope), Expression(limit, scope), mode.Text),
        { Name.Text: "prterr", Arguments: [StringLiteral text] } => new InvokeForm(Ending(text.Text), []),
        { Name.Text: "force" or "stepforce", Arguments: [var x, StringLiteral file] } => Services.Forcing(call.Name.Text, file.Text, Expression(x, scope)),
        { Name.Text: "legendre", Arguments: [var from, var to, NameExpression function] } when Routine(function.Name.Text) is { Result: not null, Parameters.Length: 1 } =>
            new InvokeForm(Quadrature(function.Name.Text), [Expression(from, scope), Expression(to, scope)]),
        { Name.Text: "deflate", Arguments: [var degree, NameExpression coefficients, NameExpression roots] }
            when ArrayOf(coefficients, scope) is { } first && ArrayOf(roots, scope) is { } second =>
            new InvokeForm(Deflation(first, second), [Expression(degree, scope)]),
        _ => null,
    };

    private Variable? ArrayOf(NameExpression name, NameScope scope) =>
        (scope.Find(name.Name.Text) ?? variables.Find(name.Name.Text)) is { Length: > 1 } array ? array : null;

    /// <summary>1 or 0: whether x is at least (min) or at most (max) the limit; -1 for any other word.</summary>
    private static FormExpression Threshold(FormExpression x, FormExpression limit, string mode) => mode.ToUpperInvariant() switch
    {
        "MIN" => new BinaryForm(Operation.GreaterOrEqual, x, limit),
        "MAX" => new BinaryForm(Operation.LessOrEqual, x, limit),
        _ => Number(-1),
    };

    /// <summary>Ends the run with a message of the file.</summary>
    private Routine Ending(string message) => new("prterr")
    {
        Result = new Variable("prterr", Storage.Local),
        Body = [new FailForm($"{source.Name}: {message}")],
    };

    /// <summary>The function of the library that integrates a function of the file.</summary>
    private Routine Quadrature(string function)
    {
        var block = LibraryFunctions.Quadrature(function);
        var routine = Declare(block);
        Fill(routine, block);
        return routine;
    }

    /// <summary>The function of the library for two arrays of the file.</summary>
    private Routine Deflation(Variable coefficients, Variable roots)
    {
        var block = LibraryFunctions.Deflation(coefficients.Length);
        var scope = new NameScope(null);
        scope.Declare("coefficient", coefficients);
        scope.Declare("root", roots);
        var routine = Declare(block);
        Fill(routine, block, scope);
        return routine;
    }
}
