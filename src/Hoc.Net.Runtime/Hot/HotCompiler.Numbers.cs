using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Values;
using Code = System.Linq.Expressions.Expression;
using Variable = System.Linq.Expressions.ParameterExpression;

namespace Hoc.Net.Runtime.Hot;

/// <content>Numbers: variables, operators, assignments.</content>
internal sealed partial class HotCompiler
{
    private static readonly Type[] Comparisons =
    [
        typeof(LessThan), typeof(LessOrEqual), typeof(GreaterThan), typeof(GreaterOrEqual),
        typeof(Equality), typeof(Inequality), typeof(Conjunction), typeof(Disjunction),
    ];

    private Code Number(Bound.Expression expression)
    {
        _nodes++;
        switch (expression)
        {
            case NumberConstant constant:
                // At top level another statement of the same shape may use this one with numbers of its own.
                return _procedure is null ? Slot(constant.Slot) : Code.Constant(constant.Slot.Number);
            case NumberVariable variable:
                return Slot(variable.Slot);
            case LocalNumber local:
                return Local(local.Index);
            case MemberNumber member:
                return Slot(member);
            case ArgumentNumber argument:
                return Argument(argument);
            case ArrayElement element:
                return Element(element);
            case BinaryOperation operation:
                return Comparisons.Contains(operation.Operator)
                    ? Code.Condition(Condition(operation), Code.Constant(1.0), Code.Constant(0.0))
                    : Arithmetic(operation);
            case Negation negation:
                return Code.Negate(Number(negation.Operand));
            case LogicalNot:
                return Code.Condition(Condition(expression), Code.Constant(1.0), Code.Constant(0.0));
            case VariableAssignment assignment:
                return Code.Assign(Target(assignment.Slot), Number(assignment.Value));
            case LocalAssignment assignment:
                return Code.Assign(Local(assignment.Index), Number(assignment.Value));
            case NumberAssignment assignment:
                return Assign(assignment);
            case DiscardingCondition condition:
                return Judge(Number(condition.Condition));
            case MathCall { Function.Target: null } call:
                return Code.Call(call.Function.Method, Number(call.Argument));
            case BuiltinCall call when Mathematics(call) is { } known:
                return known;
            case BuiltinCall call when !_numbersOnly:
                return Builtin(call, forNumber: true);
            case ProcedureCall { Kind: ExpressionKind.Number } call when CanCall(call):
                return ProcedureOf(call);
            case MemberExpression member when !_numbersOnly:
                return Member(member, forNumber: true);
            case DynamicAssignment assignment when !_numbersOnly:
                return Assign(assignment, forNumber: true);
            default:
                return Interpret(expression);
        }
    }

    private Code Interpret(Bound.Expression expression) => Opaque(
        typeof(double), () => Code.Call(Object(expression), nameof(Bound.Expression.EvaluateNumber), null, _frame));

    /// <summary>Whether a number is not 0.</summary>
    private Code Condition(Bound.Expression expression)
    {
        switch (expression)
        {
            case LogicalNot negation:
                _nodes++;
                return Code.Not(Condition(negation.Operand));
            case DiscardingCondition { Condition: BinaryOperation } condition:
                _nodes++;
                return Judge(Condition(condition.Condition));
            case BinaryOperation operation when Comparisons.Contains(operation.Operator):
                _nodes++;
                return Compare(operation);
            default:
                return Code.NotEqual(Number(expression), Code.Constant(0.0));
        }
    }

    private Code Compare(BinaryOperation operation)
    {
        Type kind = operation.Operator;
        if (kind == typeof(Conjunction)) return Code.And(Condition(operation.Left), Condition(operation.Right));
        if (kind == typeof(Disjunction)) return Code.Or(Condition(operation.Left), Condition(operation.Right));
        Code left = Number(operation.Left);
        Code right = Number(operation.Right);
        if (kind == typeof(LessThan)) return Code.LessThan(left, Code.Subtract(right, Epsilon()));
        if (kind == typeof(LessOrEqual)) return Code.LessThanOrEqual(left, Code.Add(right, Epsilon()));
        if (kind == typeof(GreaterThan)) return Code.GreaterThan(left, Code.Add(right, Epsilon()));
        if (kind == typeof(GreaterOrEqual)) return Code.GreaterThanOrEqual(left, Code.Subtract(right, Epsilon()));
        string name = kind == typeof(Equality) ? nameof(Bound.Arithmetic.AreEqual) : nameof(Bound.Arithmetic.AreDifferent);
        return Code.Call(typeof(Arithmetic), name, null, left, right, Epsilon());
    }

    private Code Arithmetic(BinaryOperation operation)
    {
        Type kind = operation.Operator;
        Code left = Number(operation.Left);
        Code right = Number(operation.Right);
        if (kind == typeof(Addition)) return Code.Add(left, right);
        if (kind == typeof(Subtraction)) return Code.Subtract(left, right);
        if (kind == typeof(Multiplication)) return Code.Multiply(left, right);
        if (kind == typeof(Division)) return Divide(left, right, operation);
        string helper = kind == typeof(Remainder) ? nameof(HotRuntime.Modulo) : nameof(HotRuntime.Power);
        return Risk(helper, _calls, _depth, _at, left, right, Object(operation));
    }

    private Code Divide(Code left, Code right, Bound.Expression node)
    {
        Variable dividend = Code.Variable(typeof(double), "dividend");
        Variable divisor = Code.Variable(typeof(double), "divisor");
        return Code.Block(
            typeof(double),
            [dividend, divisor],
            Code.Assign(dividend, left),
            Code.Assign(divisor, right),
            Code.Condition(
                Code.NotEqual(divisor, Code.Constant(0.0)),
                Code.Divide(dividend, divisor),
                Risk(nameof(HotRuntime.DivideByZero), _calls, _depth, _at, Object(node))));
    }

    private Code Assign(NumberAssignment assignment)
    {
        Code? place = assignment.Place switch
        {
            NumberVariable variable => Target(variable.Slot),
            LocalNumber local => Local(local.Index),
            MemberNumber member => Slot(member),
            ArgumentNumber argument when _numbersOnly => Argument(argument),
            _ => null,
        };
        if (place is not null) return Code.Assign(place, Combine(assignment.Combination, place, Number(assignment.Value), assignment));
        if (assignment.Place is not ArrayElement { Indices.Indices.Length: > 0 } element) return Interpret(assignment);
        return AtElement(element, at => Code.Assign(at, Combine(assignment.Combination, at, Number(assignment.Value), assignment)));
    }

    /// <summary>The number to store: the new one is evaluated before the old one is read, as in NEURON.</summary>
    private Code Combine(Combination combination, Code old, Code value, Bound.Expression node)
    {
        if (combination.IsPlain) return value;
        Variable operand = Code.Variable(typeof(double), "operand");
        Code result = combination.Operator switch
        {
            AssignmentOperator.Add => Code.Add(old, operand),
            AssignmentOperator.Subtract => Code.Subtract(old, operand),
            AssignmentOperator.Multiply => Code.Multiply(old, operand),
            _ => Divide(old, operand, node),
        };
        return Code.Block(typeof(double), [operand], Code.Assign(operand, value), result);
    }

    private Code Argument(ArgumentNumber argument)
    {
        int number = argument.Position.Number;
        if (!_numbersOnly)
        {
            return number == 0
                ? Interpret(argument)
                : Risk(nameof(HotRuntime.Argument), _frame, Code.Constant(number), Object(argument));
        }

        if (number is < 1 or > HotEntry.MostArguments)
        {
            _needsMore = true;
            return _arguments[0];
        }

        ParameterCount = Math.Max(ParameterCount, number);
        return _arguments[number - 1];
    }

    private Code Element(ArrayElement element) => element.Indices.Indices.Length > 0
        ? AtElement(element, static at => at)
        : Code.ArrayAccess(Code.Property(Storage(element.Array), nameof(NumberArray.Values)), Code.Constant(0));

    private Code AtElement(ArrayElement element, Func<Code, Code> use)
    {
        Variable storage = Code.Variable(typeof(NumberArray), "array");
        Variable values = Code.Variable(typeof(double[]), "values");
        Variable index = Code.Variable(typeof(int), "element");
        return Code.Block(
            typeof(double),
            [storage, values, index],
            Code.Assign(storage, Storage(element.Array)),
            Code.Assign(values, Code.Property(storage, nameof(NumberArray.Values))),
            Code.Assign(index, Locate(element.Indices, Code.Property(storage, nameof(NumberArray.Dimensions)))),
            use(Code.ArrayAccess(values, index)));
    }

    /// <summary>The element that indices mean.</summary>
    private Code Locate(IndexList indices, Code dimensions)
    {
        Variable sizes = Code.Variable(typeof(int[]), "sizes");
        Variable place = Code.Variable(typeof(int), "place");
        var code = new List<Code>
        {
            Code.Assign(sizes, dimensions),
            Risk(nameof(HotRuntime.CheckCount), _calls, _depth, _at, Object(indices), sizes),
        };
        for (int i = 0; i < indices.Indices.Length; i++)
        {
            Code along = Risk(
                nameof(HotRuntime.Along), _calls, _depth, _at, Object(indices), Code.Constant(i), Number(indices.Indices[i]), Epsilon(), sizes);
            code.Add(Code.Assign(
                place, i == 0 ? along : Code.Add(Code.Multiply(place, Code.ArrayIndex(sizes, Code.Constant(i))), along)));
        }

        code.Add(place);
        return Code.Block(typeof(int), [sizes, place], code);
    }

    private Code Storage<T>(Place<T> place)
        where T : class => place.Fixed is { } storage
        ? Object(storage)
        : Code.Convert(Code.Call(_self, nameof(Objects.TemplateInstance.Storage), null, Code.Constant(place.Member)), typeof(T));

    /// <summary>Judges a condition, and ends the objects that were made for it.</summary>
    private Code Judge(Code condition)
    {
        Variable mark = Code.Variable(typeof(int), "mark");
        Variable result = Code.Variable(condition.Type, "result");
        Code count = Code.Property(Code.Property(_calls, nameof(Execution.CallStack.Temporaries)), nameof(Execution.TemporaryObjects.Count));
        return Code.Block(
            condition.Type,
            [mark, result],
            Code.Assign(mark, count),
            Code.Assign(result, condition),
            Code.IfThen(Code.GreaterThan(count, mark), Call(nameof(HotRuntime.Discard), _calls, _depth, _at, mark)),
            result);
    }
}
