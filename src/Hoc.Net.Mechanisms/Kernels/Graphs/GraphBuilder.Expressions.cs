using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Tables;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Expressions.</content>
internal sealed partial class GraphBuilder
{
    /// <summary>The node of an expression's number.</summary>
    private Node Evaluate(FormExpression expression) => AsNumber(EvaluateAny(expression));

    private Node Condition(FormExpression expression) => AsMask(EvaluateAny(expression));

    private Node EvaluateAny(FormExpression expression)
    {
        switch (expression)
        {
            case NumberForm number:
                return Number(number.Value);
            case VariableForm { Element: null } variable:
                return Read(variable.Variable, 0);
            case VariableForm variable:
                return ReadElement(variable.Variable, variable.Element);
            case UnaryForm { Operator: UnaryOperator.Negate } unary:
                return Negate(Evaluate(unary.Operand));
            case UnaryForm unary:
                return Not(Condition(unary.Operand));
            case BinaryForm { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                return EvaluateLogic(binary);
            case BinaryForm binary:
                return Operate(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right));
            case MathForm math:
                return Apply(math.Function, [.. math.Arguments.Select(Evaluate)]);
            case InvokeForm invoke:
                return Invoke(invoke.Routine, [.. invoke.Arguments.Select(Evaluate)]);
            case ServiceForm service:
                return Call(service, [.. service.Arguments.Select(Evaluate)]);
            default:
                throw new InvalidOperationException($"A form of type {expression.GetType().Name} is not known.");
        }
    }

    private Node Operate(BinaryOperator op, Node left, Node right) => op switch
    {
        BinaryOperator.Add => Make(NodeKind.Add, [left, right]),
        BinaryOperator.Subtract => Subtract(left, right),
        BinaryOperator.Multiply => Multiply(left, right),
        BinaryOperator.Divide => Divide(left, right),
        BinaryOperator.Remainder => Apply(MathFunction.Fmod, [left, right]),
        BinaryOperator.Power => Apply(MathFunction.Pow, [left, right]),
        BinaryOperator.Less => Make(NodeKind.Less, [left, right]),
        BinaryOperator.LessOrEqual => Make(NodeKind.LessOrEqual, [left, right]),
        BinaryOperator.Greater => Make(NodeKind.Less, [right, left]),
        BinaryOperator.GreaterOrEqual => Make(NodeKind.LessOrEqual, [right, left]),
        BinaryOperator.Equal => Make(NodeKind.Equal, [left, right]),
        BinaryOperator.NotEqual => Make(NodeKind.NotEqual, [left, right]),
        _ => throw new InvalidOperationException($"The operator {op} is not known."),
    };

    private Node Apply(MathFunction function, Node[] arguments)
    {
        var x = arguments[0];
        switch (function)
        {
            case MathFunction.Sqrt:
                return Make(NodeKind.Sqrt, [x]);
            case MathFunction.Abs:
                return Make(NodeKind.Abs, [x]);
            case MathFunction.Floor:
                return Make(NodeKind.Floor, [x]);
            case MathFunction.Pow when arguments[1].Kind == NodeKind.Number && arguments[1].Number is 1 or 2 or 3 or 4:
                return Power(x, (int)arguments[1].Number);
            default:
                return Make(NodeKind.Function, arguments, (int)function);
        }
    }

    /// <summary>Squares are products with C compilers too; higher powers round once.</summary>
    private Node Power(Node x, int exponent) => exponent switch
    {
        1 => x,
        2 => Multiply(x, x),
        3 => Make(NodeKind.Function, [x], (int)MathFunction.Cube),
        _ => Make(NodeKind.Function, [x], (int)MathFunction.Fourth),
    };

    /// <summary>The right side counts where the left does not decide; only what has effects need be kept from running elsewhere.</summary>
    private Node EvaluateLogic(BinaryForm binary)
    {
        var isAnd = binary.Operator == BinaryOperator.And;
        var left = Condition(binary.Left);
        if (!FormWeight.Of(binary.Right).HasEffects)
        {
            var right = Condition(binary.Right);
            return isAnd ? And(left, right) : Or(left, right);
        }

        var result = new Place(Storage.Local, 0, _logic);
        Node decided = Number(isAnd ? 0 : 1);
        BuildIf(
            isAnd ? left : Not(left),
            () => _scope.Write(result, AsNumber(Condition(binary.Right))),
            () => _scope.Write(result, decided),
            FormWeight.Of(binary.Right).Operations);
        return AsMask(ReadRegister(result));
    }

    private readonly Variable _logic = new("logic", Storage.Local);

    private Node Invoke(Routine routine, Node[] arguments)
    {
        if (routine.Table is { } table && _isSwitchOn(Place.Of(table.Switch, 0)))
            return LookUp(routine, table, arguments[0]);
        var callers = _ownLocals;
        var own = _program.Locals.LocalsOf(routine);
        _ownLocals = [.. own];
        Clear(own);
        for (var i = 0; i < arguments.Length; i++)
            Write(routine.Parameters[i], 0, arguments[i]);
        Execute(routine.Body);
        var result = routine.Result is { } local ? Read(local, 0) : Number(0);
        _ownLocals = callers;
        return result;
    }

    private HashSet<Variable> _ownLocals = []; // of the body that is running: branches join no others

    private Node LookUp(Routine routine, TableForm form, Node argument)
    {
        var table = _program.TableOf(routine);
        var position = Make(
            NodeKind.TablePosition,
            [argument, OfTable(NodeKind.TableFrom, table), OfTable(NodeKind.TableScale, table)], table, form.Count);
        var quantity = 0;
        var result = Number(0);
        foreach (var target in form.Targets)
        {
            for (var element = 0; element < target.Length; element++, quantity++)
            {
                var sheet = Make(NodeKind.TableSheet, [position], table, quantity / FormTable.SheetWidth);
                var value = Make(NodeKind.TableQuantity, [sheet, argument], quantity % FormTable.SheetWidth);
                if (target == routine.Result)
                    result = value;
                else
                    Write(target, element, value);
            }
        }

        return result;
    }

    private Node Call(ServiceForm service, Node[] arguments)
    {
        var result = Ordered(NodeKind.Service, arguments, item: service.Body);
        _region.Items.Add(new ServiceStep { Region = _region, Result = result });
        return result;
    }
}
